package shinagaki.generator.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shinagaki.generator.catalog.Audience;

/** Tells everything that is wrong in the content. */
@Command(
        name = "check",
        description = "Tells everything that is wrong in the content, and what is overdue.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = EditionOptions.AudienceName.class,
            description = "Edition: customer, partner or internal (default: all of them).")
    private Audience audience = Audience.INTERNAL;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new Reading(console).check(site, audience).report().hasErrors() ? 1 : 0;
    }
}
