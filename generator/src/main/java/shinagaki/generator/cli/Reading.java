package shinagaki.generator.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import shinagaki.generator.check.Checked;
import shinagaki.generator.check.Sources;
import shinagaki.generator.diagnostic.DiagnosticPrinter;

/** Reads and checks a site, and tells what was found. */
final class Reading {

    private final Console console;

    Reading(Console console) {
        this.console = console;
    }

    Checked read(Path site) {
        Instant start = console.clock().instant();
        Checked checked = Sources.read(console.resolve(site), console.workingDirectory());
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
        console.err().print(DiagnosticPrinter.print(checked.report()));
        if (checked.report().findings().isEmpty()) {
            console.err().println("checked: no problems");
        }
        return checked;
    }

    /** {@code 0.2 s}. */
    static String seconds(Instant start, Instant end) {
        return String.format(Locale.ROOT, "%.1f s", Duration.between(start, end).toMillis() / 1000.0);
    }
}
