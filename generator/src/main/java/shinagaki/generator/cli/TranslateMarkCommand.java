package shinagaki.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.SourceBlocks;
import shinagaki.generator.catalog.Translation;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.parse.TranslatesKey;

/** Writes into translations what they were made from: what the source says now. */
@Command(
        name = "mark",
        description = "Writes into translations that they say what their source says now.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TranslateMarkCommand implements Callable<Integer> {

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(names = "--all", description = "All entries.")
    private boolean all;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Entries that were translated.")
    private List<String> ids = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    TranslateMarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (all != ids.isEmpty()) {
            throw wrong(
                    all ? "--all marks every entry; name none beside it" : "which entries? name them, or say --all");
        }
        Optional<Catalog> catalog = new Reading(console).whatever(site).catalog();
        if (catalog.isEmpty()) {
            return 1;
        }
        int written = 0;
        for (Entry entry : chosen(catalog.get())) {
            written += mark(entry, catalog.get());
        }
        console.err().println(String.format(Locale.ROOT, "files written: %d", written));
        return 0;
    }

    private List<Entry> chosen(Catalog catalog) {
        if (all) {
            return List.copyOf(catalog.entries().values());
        }
        Set<String> known = catalog.entries().keySet();
        return ids.stream()
                .map(id -> catalog.find(id)
                        .orElseThrow(() -> wrong("there is no entry '" + id + "'"
                                + Nearest.of(id, known)
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse(""))))
                .toList();
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("a command is run by the parser of its arguments");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    /** The number of files that were written. */
    private int mark(Entry entry, Catalog catalog) throws IOException {
        Kind kind = catalog.kinds().get(entry.kind());
        int written = 0;
        for (Map.Entry<String, Translation> side : entry.translations().entrySet()) {
            Translation translation = side.getValue();
            if (kind != null && write(translation, digests(entry, kind, side.getKey(), translation.source()))) {
                console.out().println(translation.at().path());
                written++;
            }
        }
        return written;
    }

    /** Of the sections that both sides have. */
    private static Map<String, List<String>> digests(Entry entry, Kind kind, String language, String source) {
        Map<String, List<String>> digests = new LinkedHashMap<>(SourceBlocks.digests(entry, kind, source));
        Set<String> here = SourceBlocks.digests(entry, kind, language).keySet();
        digests.keySet().retainAll(here);
        return digests;
    }

    private boolean write(Translation translation, Map<String, List<String>> digests) throws IOException {
        Path file = console.resolve(Path.of(translation.at().path()));
        String text = Files.readString(file, UTF_8);
        String renewed = TranslatesKey.renewed(text, digests);
        if (renewed.equals(text)) {
            return false;
        }
        Files.writeString(file, renewed, UTF_8);
        return true;
    }
}
