package shinagaki.generator.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shinagaki.generator.check.Checked;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Severity;
import shinagaki.generator.vocabulary.VocabularyReport;

/** Tells which names of the vocabulary change how other words are cut, and which cannot be told to Kuromoji. */
@Command(
        name = "check",
        description =
                "Tells which names change how other words of the site are cut, and which cannot be used as written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VocabularyCheckCommand implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    private final Console console;

    VocabularyCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checked checked = new Reading(console).whatever(site);
        if (checked.catalog().isEmpty() || checked.tree().isEmpty()) {
            return 1;
        }
        Instant start = console.clock().instant();
        WrittenPlaces places = new WrittenPlaces(checked.tree().get());
        VocabularyReport report = VocabularyReport.of(checked.catalog().get(), places::of);
        report.findings().forEach(this::tell);
        console.err()
                .printf(
                        Locale.ROOT,
                        "vocabulary: %d names, %d of them told to Kuromoji; %s (%s)%n",
                        report.names(),
                        report.told(),
                        DiagnosticPrinter.summary(report.count(Severity.ERROR), report.count(Severity.WARNING)),
                        Reading.seconds(start, console.clock().instant()));
        return report.hasErrors() ? 1 : 0;
    }

    private void tell(VocabularyReport.Finding finding) {
        console.err()
                .println(shown(finding.at()) + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + finding.message());
        finding.examples()
                .forEach(example -> console.err()
                        .println("  " + example.before() + " → " + example.after() + "  "
                                + example.at().path() + ':' + example.at().line()));
        finding.hint().ifPresent(hint -> console.err().println("hint: " + hint));
    }

    private static String shown(Location at) {
        return at.path() + ':' + at.line() + ':' + at.column();
    }
}
