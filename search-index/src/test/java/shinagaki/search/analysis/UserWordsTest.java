package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UserWordsTest {

    private final UserWords words = UserWords.of(Map.of(
            "業務棚卸", "ぎょうむたなおろし",
            "監査ログ", "",
            "芝麻信用", "じーましんよう",
            "クラウドネイティブ", "",
            "一見客", "いちげんきゃく",
            "入口", "いりぐち",
            "THE MODEL", "ざもでる",
            "内製", "ないせい"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "監査ログを残す|監査/かんさ ログ/ろぐ を/を 残す/のこす",
                "芝麻信用では|芝麻/じーま 信用/しんよう では/では",
                "クラウドネイティブな開発|クラウドネイティブ/くらうどねいてぃぶ な/な 開発/かいはつ",
                "案内製品のブログ|案内/あんない 製品/せいひん の/の ブログ/ぶろぐ",
            })
    void partsAndSaysTheSitesOwnWords(String text, String expected) {
        assertEquals(expected, cut(text, words));
    }

    @Test
    void isOtherThanWhatTheDictionaryDoesAlone() {
        assertNotEquals(cut("芝麻信用では", words), cut("芝麻信用では", UserWords.NONE));
        assertNotEquals(cut("クラウドネイティブ", words), cut("クラウドネイティブ", UserWords.NONE));
    }

    @Test
    void cutsANameAlikeWhereverItStands() {
        assertEquals("業務/ぎょうむ 棚卸/たなおろし", cut("業務棚卸", words));
        assertTrue(cut("全業務棚卸表", words).contains(" 業務/ぎょうむ 棚卸/たなおろし "));
    }

    @Test
    void leavesToTheDictionaryWhatItKnows() {
        assertNull(UserWords.of(Map.of("研修", "けんしゅう", "サーバー", "さーばー")).dictionary());
        assertNull(UserWords.NONE.dictionary());
    }

    @Test
    void tellsWhichNamesItHas() {
        assertEquals(
                Map.of("監査ログ", List.of("監査", "ログ"), "芝麻信用", List.of("芝麻", "信用")),
                UserWords.of(Map.of("監査ログ", "", "芝麻信用", "じーましんよう", "内製", "")).parts());
    }

    @Test
    void passesOverAReadingThatIsNoKana() {
        assertEquals(
                cut("芝麻信用", UserWords.of(Map.of("芝麻信用", ""))), cut("芝麻信用", UserWords.of(Map.of("芝麻信用", "じーま しんよう"))));
    }

    @Test
    void isToldApartByItsDigest() {
        assertEquals(words.digest(), words.digest());
        assertNotEquals(UserWords.NONE.digest(), words.digest());
        assertNotEquals(
                UserWords.of(Map.of("芝麻信用", "じーましんよう")).digest(),
                UserWords.of(Map.of("芝麻信用", "しばましんよう")).digest());
    }

    private static String cut(String text, UserWords words) {
        Folded folded = Folded.of(text);
        Words cut = new TextAnalyzer(words).words(folded);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            parts.add(folded.text().substring(cut.start(i), cut.end(i)) + "/" + cut.reading(i));
        }
        return String.join(" ", parts);
    }
}
