package shinagaki.generator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shinagaki.search.http.Json;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;
import shinagaki.search.query.SearchResponse;

/** Asks the site's own search. */
@Command(
        name = "search",
        description = "Answers as the site's search does, in the same order.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private final EditionOptions options = new EditionOptions();

    @Parameters(paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Option(names = "--lang", paramLabel = "CODE", description = "Language of the answer (default: the site's first).")
    private @Nullable String lang;

    @Option(names = "--size", paramLabel = "N", description = "Number of hits, 1 to 50 (default: 10).")
    private int size = SearchRequest.DEFAULT_SIZE;

    @Option(names = "--json", description = "The JSON of /api/search.")
    private boolean json;

    @Option(
            names = "--explain",
            description = "How the question was cut and understood, and why each answer stands where it does.")
    private boolean explain;

    private final Console console;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> out = new EditionBuild(console).run(options);
        if (out.isEmpty()) {
            return 1;
        }
        try (SearchEngine engine = SearchEngine.open(out.get().resolve("current/index"))) {
            String language = lang == null ? engine.schema().languages().getFirst() : lang;
            SearchRequest request = new SearchRequest(query, language, Map.of(), 1, size);
            console.out()
                    .print(
                            explain
                                    ? ExplanationText.of(engine.explain(request))
                                    : json ? Json.of(engine.search(request)) + "\n" : text(engine.search(request)));
            console.out().flush();
        }
        return 0;
    }

    private static String text(SearchResponse response) {
        StringBuilder text = new StringBuilder();
        for (SearchResponse.Hit hit : response.hits()) {
            text.append(hit.title())
                    .append("  [")
                    .append(hit.id())
                    .append("]  ")
                    .append(hit.url())
                    .append('\n');
            snippet(text, "  ", hit.snippet());
            hit.sections().stream()
                    .filter(section -> !section.anchor().isEmpty())
                    .forEach(section -> {
                        text.append("  # ")
                                .append(section.heading())
                                .append("  ")
                                .append(section.url())
                                .append('\n');
                        snippet(text, "    ", section.snippet());
                    });
        }
        return text.append(response.total())
                .append(response.total() == 1 ? " hit\n" : " hits\n")
                .toString();
    }

    private static void snippet(StringBuilder text, String indent, List<SearchResponse.Fragment> fragments) {
        if (fragments.isEmpty()) {
            return;
        }
        text.append(indent);
        fragments.forEach(fragment -> text.append(fragment.text().replace('\n', ' ')));
        text.append('\n');
    }
}
