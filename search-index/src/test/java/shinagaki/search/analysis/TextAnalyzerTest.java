package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextAnalyzerTest {

    private final TextAnalyzer analyzer = new TextAnalyzer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "議事録を作った。|議事[0,2] 録[2,3] (を[3,4]) 作る[4,6] (た[6,7])",
                "PoC止まり|poc[0,3] 止まる[3,6]",
                "関西国際空港|関西[0,2] 国際[2,4] 空港[4,6]",
                "サーバー|サーバ[0,4]",
                "コピー|コピー[0,3]",
                "㍿の2026年|株式[0,1] 会社[0,1] (の[1,2]) 2026[2,6] 年[6,7]",
                "ﾃﾞｰﾀﾍﾞｰｽ|データベース[0,8]",
                "Customers' trainings|custom[0,9] train[11,20]",
                "the customer's logs|(the[0,3]) custom[4,14] log[15,19]",
                "Node.js and C++, C#|node[0,4] js[5,7] (and[8,11]) c++[12,15] c#[17,19]",
                "naïve café|naive[0,5] cafe[6,10]",
                "v10.5.0|v10[0,3] 5[4,5] 0[6,7]",
                "C++の研修|c++[0,3] (の[3,4]) 研修[4,6]",
                "!?、。|''",
            })
    void cutsWordsWithTheirPlaces(String text, String expected) {
        assertEquals(expected.equals("''") ? "" : expected, words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ja", ""})
    void cutsAlikeInEveryLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of(language));
            assertEquals("titl[0,5] 議事[6,8] 録[8,9] info[10,14]", words("TITLE 議事録 INFO"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cutsALineAlikeTheSecondTime() {
        String first = words("研修の内容\nAgenda\n研修の内容");
        assertEquals(first, words("研修の内容\nAgenda\n研修の内容"));
        assertEquals("研修[0,2] (の[2,3]) 内容[3,5] agenda[6,12] 研修[13,15] (の[15,16]) 内容[16,18]", first);
    }

    @Test
    void readsWordsInHiragana() {
        Words words = analyzer.words(Folded.of("申込み、研修、サーバー、PoC"));
        List<String> readings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            readings.add(words.reading(i));
        }
        assertEquals(List.of("もうしこみ", "けんしゅう", "さーばー", ""), readings);
    }

    @Test
    void cutsOtherDigitsInTheSamePlaces() {
        String expected = "%s[0,1] か月[1,3] (で[3,4]) %s[4,6] 件[6,7]";
        assertEquals(expected.formatted("3", "12"), words("3か月で12件"));
        assertEquals(expected.formatted("6", "48"), words("6か月で48件"));
    }

    /** What is remembered is cut as if it came for the first time, digits and all. */
    @Property(tries = 300)
    void cutsAsIfNothingWereRemembered(@ForAll("clauses") List<String> texts, @ForAll boolean hasUserWords) {
        UserWords own = hasUserWords ? UserWords.of(Map.of("研修3型", "けんしゅうさんがた")) : UserWords.NONE;
        TextAnalyzer remembering = new TextAnalyzer(own);
        for (String text : texts) {
            assertEquals(words(text, new TextAnalyzer(own)), words(text, remembering));
        }
    }

    @Provide
    Arbitrary<List<String>> clauses() {
        return Arbitraries.of(
                        "研修", "型", "3", "12", "45", "か月", "で", "件", "v", "AI", " ", "、", "。", "\n", "サーバー", "'s", "++")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void wordsStandInOrderInsideAnyText(@ForAll String text) {
        Folded folded = Folded.of(text);
        Words words = analyzer.words(folded);
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            assertTrue(words.start(i) >= last, text);
            assertTrue(
                    words.end(i) > words.start(i)
                            && words.end(i) <= folded.text().length(),
                    text);
            assertTrue(!words.term(i).isEmpty(), text);
            last = words.start(i);
        }
    }

    private String words(String text) {
        return words(text, analyzer);
    }

    private static String words(String text, TextAnalyzer analyzer) {
        Folded folded = Folded.of(text);
        Words words = analyzer.words(folded);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String place = "[" + folded.sourceStart(words.start(i)) + "," + folded.sourceEnd(words.end(i)) + "]";
            shown.add(words.isStopWord(i) ? "(" + words.term(i) + place + ")" : words.term(i) + place);
        }
        return String.join(" ", shown);
    }
}
