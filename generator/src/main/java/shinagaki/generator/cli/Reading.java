package shinagaki.generator.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.check.Checked;
import shinagaki.generator.check.Sources;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.diagnostic.Report;
import shinagaki.generator.diagnostic.Severity;

/** Reads a site. {@link #check} tells all that was found, also what is overdue, {@link #read} what stops a build. */
final class Reading {

    private final Console console;

    Reading(Console console) {
        this.console = console;
    }

    /** @param edition {@code INTERNAL} for all of them, since it shows what the others do */
    Checked check(Path site, Audience edition) {
        LocalDate today =
                LocalDate.ofInstant(console.clock().instant(), console.clock().getZone());
        Checked checked = load(() -> Sources.check(console.resolve(site), console.workingDirectory(), edition, today));
        console.err().print(DiagnosticPrinter.print(checked.report()));
        if (checked.report().findings().isEmpty()) {
            console.err().println("checked: no problems");
        }
        return checked;
    }

    Checked read(Path site) {
        Checked checked = load(() -> Sources.read(console.resolve(site), console.workingDirectory()));
        Report report = checked.report();
        if (report.hasErrors()) {
            console.err().print(DiagnosticPrinter.print(report.errors()));
        }
        long warnings = report.count(Severity.WARNING);
        if (warnings > 0) {
            console.err().printf(Locale.ROOT, "%d warnings; 'shinagaki check' tells them%n", warnings);
        } else if (!report.hasErrors()) {
            console.err().println("checked: no problems");
        }
        return checked;
    }

    /** What can be read of a site, its mistakes left to {@code check}; nothing, which is told, where that is nothing. */
    Checked whatever(Path site) {
        Checked checked = load(() -> Sources.read(console.resolve(site), console.workingDirectory()));
        if (checked.catalog().isEmpty()) {
            console.err().print(DiagnosticPrinter.print(checked.report()));
        }
        return checked;
    }

    private Checked load(Supplier<Checked> reading) {
        Instant start = console.clock().instant();
        Checked checked = reading.get();
        checked.tree()
                .ifPresent(tree -> console.err()
                        .printf(
                                Locale.ROOT,
                                "read %d files, %d entries (%s)%n",
                                tree.files().size(),
                                checked.catalog()
                                        .map(catalog -> catalog.entries().size())
                                        .orElse(0),
                                seconds(start, console.clock().instant())));
        return checked;
    }

    /** {@code 0.2 s}. */
    static String seconds(Instant start, Instant end) {
        return String.format(Locale.ROOT, "%.1f s", Duration.between(start, end).toMillis() / 1000.0);
    }
}
