package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {
    private static final Set<String> KNOWN = Set.of("--runs", "--corpus");

    @Test
    void separatesOperandsFromOptions() {
        Arguments arguments = parse("a", "--runs", "5", "b");
        assertEquals(List.of("a", "b"), arguments.operands());
        assertEquals(5, arguments.number("--runs", 3));
    }

    @Test
    void takesFurtherNumbersIntoTheSameOption() {
        assertEquals(
                List.of(100, 1000, 5000),
                parse("--corpus", "100", "1000", "--corpus", "5000", "a").numbers("--corpus"));
    }

    @Test
    void fallsBackWhereAnOptionIsMissing() {
        assertEquals(3, parse("a").number("--runs", 3));
    }

    @Test
    void namesKnownOptionsForAnUnknownOne() {
        assertEquals("unknown option '--run'; known: --corpus, --runs", message("--run", "3"));
    }

    @Test
    void rejectsAnOptionWithoutValue() {
        assertEquals("option '--runs' needs a value", message("--runs"));
        assertEquals("option '--runs' needs a value", message("--runs", "--corpus"));
    }

    @Test
    void rejectsWhatIsNoCount() {
        Arguments arguments = parse("--runs", "0");
        assertEquals(
                "option '--runs' takes a number from 1, not '0'",
                assertThrows(Usage.class, () -> arguments.number("--runs", 3)).getMessage());
    }

    @Test
    void rejectsTwoValuesWhereOneIsMeant() {
        Arguments arguments = parse("--runs", "3", "4");
        assertEquals(
                "option '--runs' takes one value, not 2",
                assertThrows(Usage.class, () -> arguments.number("--runs", 3)).getMessage());
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), KNOWN);
    }

    private static String message(String... words) {
        return String.valueOf(assertThrows(Usage.class, () -> parse(words)).getMessage());
    }
}
