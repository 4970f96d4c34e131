package shinagaki.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.check.TranslationStatus;
import shinagaki.generator.export.TranslationJson;

/** Lists the translations that do not say what their sources say. */
@Command(
        name = "status",
        description = "Lists missing translations and the sections that are missing, behind their source or orphaned.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TranslateStatusCommand implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(names = "--json", description = "All translations as JSON.")
    private boolean json;

    private final Console console;

    TranslateStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Catalog> catalog = new Reading(console).whatever(site).catalog();
        if (catalog.isEmpty()) {
            return 1;
        }
        List<TranslationStatus> all = TranslationStatus.of(catalog.get());
        console.out().print(json ? new String(TranslationJson.bytes(all), UTF_8) + "\n" : text(all));
        console.out().flush();
        return 0;
    }

    private static String text(List<TranslationStatus> all) {
        StringBuilder text = new StringBuilder();
        for (TranslationStatus status : all) {
            if (status.isMissing()) {
                text.append(status.entryFile())
                        .append(": not written in '")
                        .append(status.language())
                        .append("'\n");
            } else if (!status.isCurrent()) {
                text.append(status.file().orElseThrow()).append('\n');
                status.sections().forEach(section -> line(text, section));
                status.untracked()
                        .forEach(section -> text.append("  ").append(section).append(": says nothing of its source\n"));
            }
        }
        long missing = all.stream().filter(TranslationStatus::isMissing).count();
        long current = all.stream().filter(TranslationStatus::isCurrent).count();
        int untracked =
                all.stream().mapToInt(status -> status.untracked().size()).sum();
        return text.append(String.format(
                        Locale.ROOT,
                        "translations: %d, missing: %d, current: %d; sections that say nothing of their source: %d\n",
                        all.size(),
                        missing,
                        current,
                        untracked))
                .toString();
    }

    private static void line(StringBuilder text, TranslationStatus.Section section) {
        text.append("  ").append(section.section()).append(": ");
        switch (section.state()) {
            case MISSING -> text.append("missing");
            case ORPHANED -> text.append("orphaned: the source has no such section");
            case BEHIND ->
                text.append("behind: ")
                        .append(section.changed())
                        .append(" new or changed, ")
                        .append(section.removed())
                        .append(" removed");
        }
        text.append('\n');
    }
}
