package shinagaki.search.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AskedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void isALineWithTheQuestionLast() {
        Asked asked = new Asked(DAY, "ja", "all", 3, "議事録");
        assertEquals("2026-11-25\tja\tall\t3\t議事録", asked.line());
        assertEquals(Optional.of(asked), Asked.parse(asked.line()));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'  a \t b\n',a b",
                "議事録　作成,議事録 作成",
                "a\u0000b\u2028c,a b c",
                "a\u202Eb\u200B,ab",
                "' \u200B\t',''",
                "ＰｏＣ,ＰｏＣ",
            })
    void holdsNothingUnseenInAQuestion(String typed, String kept) {
        assertEquals(kept, new Asked(DAY, "ja", "all", 0, typed).question());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-25\tja\tall\t3",
                "2026-11-25\tja\tall\t3\t",
                "2026-11-25\tja\tall\t3\ta\tb",
                "2026-02-30\tja\tall\t3\ta",
                "2026-11-25\tja\tall\tx\ta",
                "2026-11-25\tja\tall\t-1\ta",
                "2026-11-25\tj a\tall\t1\ta",
                "2026-11-25\tja\tALL\t1\ta",
                "2026-11-25\tja\tall\t1\t a",
                "2026-11-25\tja\tall\t1\ta\r",
            })
    void isNothingElse(String line) {
        assertEquals(Optional.empty(), Asked.parse(line));
    }
}
