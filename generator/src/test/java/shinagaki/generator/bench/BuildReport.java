package shinagaki.generator.bench;

import java.util.List;
import java.util.Locale;

/** The Markdown that {@code bench build} prints. */
final class BuildReport {
    private final String machine;
    private final int runs;
    private final Table table =
            new Table(2, "site", "what", "wall s", "× full build", "CPU s", "peak memory MB", "HTML pages", "pages/s");

    BuildReport(String machine, int runs) {
        this.machine = machine;
        this.runs = runs;
    }

    /** Adds the rows of one site; the others are set against its first row, our full build. */
    void add(String site, List<Result> results) {
        double full = results.getFirst().wall().median();
        for (Result result : results) {
            table.add(
                    site,
                    result.name(),
                    result.wall().toString(),
                    number("%.2f", result.wall().median() / full),
                    number("%.2f", result.cpu().median()),
                    result.peakBytes().isPresent()
                            ? number("%,.0f", result.peakBytes().getAsLong() / 1e6)
                            : "not measured",
                    number("%,d", result.pages()),
                    number("%,.0f", result.pagesPerSecond().median()));
        }
    }

    @Override
    public String toString() {
        return """
                # Builds

                %s.

                Median of %d runs, with the fastest and the slowest in brackets, each of them a process from its start to its end; several
                contenders take turns. A full build writes into a new, empty folder. CPU is user and system time. Peak memory is the resident
                memory of the whole process tree, in the run that took most. HTML pages are all that were written, lists and home pages
                included, without the redirects under p/; pages/s is all of them by the wall time. In generated corpora (2 × N pages) the
                rule heading-ids is a warning.

                %s""".formatted(machine, runs, table);
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
