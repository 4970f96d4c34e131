package shinagaki.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {

    @Test
    void padsTheCaretByTheWidthOfWhatStandsBefore() {
        assertEquals("a\u3000\u3000 \u3000^".replace('a', ' '), caret("x品書 ＡB", 6));
        assertEquals("\u3000^", caret("𠮷野家", 2));
        assertEquals("\u3000\u3000^", caret("が\u3099がx", 4));
        assertEquals(" ^", caret("ｱｲ", 2));
        assertEquals("  ^", caret("\tab", 3));
    }

    @Test
    void cutsLongLinesAroundTheCaret() {
        String line = "あ".repeat(500) + "x" + "い".repeat(500);
        String[] printed = print(line, 501).split("\n", -1);
        assertEquals(160, printed[1].length());
        assertEquals('x', printed[1].charAt(printed[2].length() - 1));
    }

    @Test
    void countsErrorsAndWarnings() {
        Diagnostic error = diagnostic("a", 1);
        Report report = new Report(List.of(
                new Finding(Severity.ERROR, error),
                new Finding(Severity.WARNING, diagnostic("b", 1)),
                new Finding(Severity.WARNING, diagnostic("c", 1)),
                new Finding(Severity.OFF, diagnostic("d", 1))));
        assertEquals("1 error, 2 warnings", DiagnosticPrinter.summary(report));
        assertEquals("no problems", DiagnosticPrinter.summary(new Report(List.of())));
        assertEquals("", DiagnosticPrinter.print(new Report(List.of())));
    }

    private static String caret(String line, int column) {
        return print(line, column).split("\n", -1)[2];
    }

    private static String print(String line, int column) {
        return DiagnosticPrinter.print(Report.of(List.of(diagnostic(line, column)), Severities.USUAL));
    }

    private static Diagnostic diagnostic(String line, int column) {
        return new Diagnostic(
                Rule.UNKNOWN_KEY, new Location("a.md", 1, column), "message " + line, line, Optional.empty());
    }
}
