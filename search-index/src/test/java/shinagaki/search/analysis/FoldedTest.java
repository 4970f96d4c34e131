package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "PoC, poc",
        "ＰｏＣ, poc",
        "㍿サンプル, 株式会社サンプル",
        "①か月, 1か月",
        "ﾃﾞｰﾀﾍﾞｰｽ, データベース",
        "㌔, キロ",
        "か゛, か ゛",
        "Straße, strasse",
        "İ, i̇",
        "𠮷野🍣, 𠮷野🍣",
    })
    void foldsWidthCaseAndLigatures(String text, String folded) {
        assertEquals(
                Normalizer2.getNFKCCasefoldInstance().normalize(text),
                Folded.of(text).text());
        if (!text.equals("か゛")) {
            assertEquals(folded, Folded.of(text).text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "㍿です, 株式, ㍿",
        "㍿です, 会社, ㍿",
        "㍿です, です, です",
        "ﾃﾞﾊﾟ地下, デパ, ﾃﾞﾊﾟ",
        "ﾃﾞﾊﾟ地下, 地, 地",
        "第①回, 1, ①",
        "か\u3099く, が, か\u3099",
        "𠮷㍿野, 野, 野",
        "𠮷㍿野, 𠮷, 𠮷",
        "a\u00ADb㍿c, ab, a\u00ADb",
    })
    void findsTheWayBackToTheOriginal(String text, String part, String original) {
        Folded folded = Folded.of(text);
        int at = folded.text().indexOf(part);
        assertEquals(original, text.substring(folded.sourceStart(at), folded.sourceEnd(at + part.length())));
    }

    @Property(tries = 2000)
    void foldsAsIcuDoes(@ForAll String text) {
        assertEquals(
                Normalizer2.getNFKCCasefoldInstance().normalize(text),
                Folded.of(text).text());
    }

    @Test
    void keepsTheLengthOfWhatFoldsToNothing() {
        assertEquals(1, Folded.of("\u00AD").sourceStart(0));
    }

    @Property(tries = 2000)
    void offsetsGrowAndStayInside(@ForAll String text) {
        Folded folded = Folded.of(text);
        int last = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            int start = folded.sourceStart(i);
            int end = folded.sourceEnd(i + 1);
            assertTrue(start >= last && end >= start && end <= text.length(), text);
            last = start;
        }
        assertEquals(text.length(), folded.sourceStart(folded.text().length()));
    }
}
