package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "シミュレーション,シュミレーション,true",
        "データベース,デーダベース,true",
        "データベース,データベーズ,true",
        "データベース,データベス,true",
        "データベース,データベーース,true",
        "データベース,デターベース,true",
        "データベース,データベース,true",
        "abcd,badc,false",
        "abcd,abdc,true",
        "abcd,acbd,true",
        "abcd,abcdef,false",
        "abcd,xbcd,true",
        "abcd,bcd,true",
        "abcd,xabcd,true",
    })
    void areOneLetterApart(String a, String b, boolean near) {
        assertEquals(near, Slips.isNear(a, b), a + ' ' + b);
        assertEquals(near, Slips.isNear(b, a), b + ' ' + a);
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
