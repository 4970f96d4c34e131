package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomajiTest {

    @ParameterizedTest
    @CsvSource({
        "けんしゅう, kenshu",
        "ケンシュウ, kenshu",
        "kenshuu, kenshu",
        "kensyuu, kenshu",
        "kenshu, kenshu",
        "けんs, kens",
        "とうきょう, tokyo",
        "tokyo, tokyo",
        "toukyou, tokyo",
        "サーバー, saba",
        "sa-ba-, saba",
        "がっこう, gakko",
        "まっちゃ, maccha",
        "matcha, maccha",
        "ぎじろく, gijiroku",
        "gizi, giji",
    })
    void givesOneKeyToAllSpellings(String text, String key) {
        assertEquals(key, Romaji.key(text));
    }

    @ParameterizedTest
    @CsvSource({
        "kenshuu, けんしゅう",
        "kensyuu, けんしゅう",
        "gijiroku, ぎじろく",
        "konnichi, こんにち",
        "kinnyuu, きんにゅう",
        "gakkou, がっこう",
        "matcha, まっちゃ",
        "sa-ba-, さーばー",
        "hon'ya, ほんや",
    })
    void turnsRomajiIntoKana(String romaji, String kana) {
        assertEquals(kana, Romaji.kana(romaji));
    }

    @Test
    void leavesOtherWordsAlone() {
        assertEquals("", Romaji.kana("cloud"));
        assertEquals("", Romaji.kana("training"));
        assertEquals("", Romaji.kana("研修"));
        assertEquals("", Romaji.kana(""));
    }

    @Test
    void knowsThatASmallKanaMayFollow() {
        assertEquals("kensh", Romaji.openKey("けんし"));
        assertEquals("ky", Romaji.openKey("き"));
        assertEquals("j", Romaji.openKey("ジ"));
        assertEquals("", Romaji.openKey("けん"));
    }

    @Test
    void keepsPrefixesPrefixes() {
        String whole = Romaji.key("けんしゅう");
        for (String typed : new String[] {"け", "けn", "けん", "けんs", "けんsh", "けんしゅ", "kensy", "kenshuu"}) {
            assertTrue(whole.startsWith(Romaji.key(typed)), typed + " " + Romaji.key(typed));
        }
    }
}
