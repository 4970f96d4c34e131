package shinagaki.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report as text: for each finding its place and message, the source line with a caret below it, and the way out;
 * then a line that counts them.
 */
public final class DiagnosticPrinter {

    /** A longer source line is cut around the caret. */
    private static final int WIDEST = 160;

    private DiagnosticPrinter() {}

    /** Ends with a line feed; empty where nothing was found. */
    public static String print(Report report) {
        if (report.findings().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> append(text, finding));
        return text.append(summary(report)).append('\n').toString();
    }

    /** {@code 3 errors, 1 warning}. */
    public static String summary(Report report) {
        return summary(report.count(Severity.ERROR), report.count(Severity.WARNING));
    }

    /** The same of findings that are no diagnostics. */
    public static String summary(long errors, long warnings) {
        List<String> counts = new ArrayList<>(2);
        add(errors, Severity.ERROR, counts);
        add(warnings, Severity.WARNING, counts);
        return counts.isEmpty() ? "no problems" : String.join(", ", counts);
    }

    private static void add(long count, Severity severity, List<String> counts) {
        if (count > 0) {
            counts.add(count + " " + word(severity) + (count == 1 ? "" : "s"));
        }
    }

    private static void append(StringBuilder text, Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Location at = diagnostic.at();
        text.append(at.path()).append(':').append(at.line()).append(':').append(at.column());
        text.append(": ").append(word(finding.severity())).append(": ").append(diagnostic.message());
        text.append(" [").append(diagnostic.rule().code()).append("]\n");
        if (!diagnostic.sourceLine().isBlank()) {
            source(text, diagnostic.sourceLine(), at.column() - 1);
        }
        diagnostic.hint().ifPresent(hint -> text.append("hint: ").append(hint).append('\n'));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void source(StringBuilder text, String line, int column) {
        int[] all = line.codePoints().toArray();
        int caret = Math.min(column, all.length);
        int from = Math.max(0, Math.min(caret - WIDEST / 2, all.length - WIDEST));
        int to = Math.min(all.length, from + WIDEST);
        for (int i = from; i < to; i++) {
            text.appendCodePoint(Characters.shown(all[i]));
        }
        text.append('\n');
        for (int i = from; i < caret; i++) {
            text.append(Characters.padding(all[i]));
        }
        text.append("^\n");
    }
}
