package shinagaki.generator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Edition;
import shinagaki.generator.check.Checked;
import shinagaki.generator.check.SharedNames;
import shinagaki.generator.check.SharedNames.SharedName;

/** Tells everything that is wrong in the content. */
@Command(
        name = "check",
        description = "Tells everything that is wrong in the content, and what is overdue.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_NAMES = 20;

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = EditionOptions.AudienceName.class,
            description = "Edition: customer, partner or internal (default: all of them).")
    private Audience audience = Audience.INTERNAL;

    @Option(names = "--names", description = "Lists all names that several entries have, not only the first 20.")
    private boolean allNames;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checked checked = new Reading(console).check(site, audience);
        checked.catalog()
                .map(all -> audience == Audience.INTERNAL ? all : Edition.of(all, audience))
                .ifPresent(edition -> tell(SharedNames.of(edition)));
        return checked.report().hasErrors() ? 1 : 0;
    }

    private void tell(List<SharedName> names) {
        if (names.isEmpty()) {
            return;
        }
        console.err()
                .println(
                        names.size() == 1
                                ? "1 name belongs to several entries; a search for it gives all of them first:"
                                : names.size()
                                        + " names belong to several entries; a search for one gives all of them first:");
        int shown = allNames ? names.size() : Math.min(MOST_NAMES, names.size());
        names.subList(0, shown)
                .forEach(name -> console.err().println("  " + name.name() + "  " + String.join(", ", name.ids())));
        if (shown < names.size()) {
            console.err().println("  and " + (names.size() - shown) + " more; --names lists all of them");
        }
    }
}
