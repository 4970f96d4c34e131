package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "シュミレーション,シミュレーション,true",
        "デーダベース,データベース,true",
        "データベーズ,データベース,true",
        "データベス,データベース,true",
        "データベーース,データベース,true",
        "デターベース,データベース,true",
        "データベース,データベース,true",
        "データXベース,データベース,false",
        "drone,done,false",
        "promt,prompt,true",
        "prommpt,prompt,true",
        "guardrials,guardrails,true",
        "guardreils,guardrails,true",
        "plane,place,false",
        "abcdef,badcfe,false",
        "abcdef,abcdefgh,false",
    })
    void areOneLetterApart(String typed, String spelling, boolean near) {
        assertEquals(near, Slips.isNear(typed, spelling));
    }

    @Test
    void putTheSameLengthFirst() {
        Slips slips = new Slips(List.of("コンテナー", "コンテマー", "コンテナ", "サーバー"));
        assertEquals(List.of("コンテナ", "コンテマー"), slips.near("コンテマ"));
    }

    @Test
    void areNotGuessedOfShortWords() {
        assertEquals(List.of(), new Slips(List.of("cat", "can")).near("car"));
    }
}
