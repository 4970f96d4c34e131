package shinagaki.generator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shinagaki.search.http.NextActionJson;
import shinagaki.search.query.NextActionResponse;
import shinagaki.search.query.NextActionResponse.Link;
import shinagaki.search.query.SearchEngine;

/** Places what a customer said, and says what to do next. */
@Command(
        name = "match",
        description = "Says what to do next after somebody said something, as the site does.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MatchCommand implements Callable<Integer> {

    @Mixin
    private final EditionOptions options = new EditionOptions();

    @Parameters(paramLabel = "TEXT", description = "What was said, in a language of the site.")
    private String text = "";

    @Option(names = "--lang", paramLabel = "CODE", description = "Language of the answer (default: the site's first).")
    private @Nullable String lang;

    @Option(names = "--json", description = "The JSON of /api/next-action.")
    private boolean json;

    private final Console console;

    MatchCommand(Console console) {
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
            Optional<NextActionResponse> response = engine.nextAction(text, language);
            if (response.isEmpty()) {
                console.err().println("error: this site offers no next actions");
                console.err().println("hint: site.yaml names what is ranked under 'next_action'");
                return 1;
            }
            console.out().print(json ? NextActionJson.of(response.get()) + "\n" : told(response.get()));
            console.out().flush();
        }
        return 0;
    }

    private static String told(NextActionResponse response) {
        StringBuilder told = new StringBuilder();
        response.matches().forEach(match -> match(told, match));
        response.question().ifPresent(question -> {
            told.append("? ").append(question.text()).append('\n');
            answer(told, question.between().getFirst(), question.first());
            answer(told, question.between().getLast(), question.second());
        });
        int count = response.matches().size();
        return told.append(count).append(count == 1 ? " match\n" : " matches\n").toString();
    }

    private static void match(StringBuilder told, NextActionResponse.Match match) {
        told.append(String.format(Locale.ROOT, "%.2f  ", match.score()));
        link(told, match.entry());
        told.append("\n  -> ").append(match.action()).append('\n');
        match.why()
                .forEach(reason -> told.append("  '")
                        .append(reason.words())
                        .append("'  [")
                        .append(reason.from().id())
                        .append("]  ")
                        .append(reason.said())
                        .append('\n'));
        match.shown().forEach((name, shown) -> {
            if (!shown.links().isEmpty()) {
                told.append("  ")
                        .append(name)
                        .append(": ")
                        .append(shown.links().stream()
                                .limit(shown.single() ? 1 : Integer.MAX_VALUE)
                                .map(entry -> entry.title() + " [" + entry.id() + "]")
                                .collect(Collectors.joining(", ")))
                        .append('\n');
            }
        });
    }

    private static void link(StringBuilder told, Link entry) {
        told.append(entry.title())
                .append("  [")
                .append(entry.id())
                .append("]  ")
                .append(entry.url());
    }

    private static void answer(StringBuilder told, String id, String words) {
        told.append("  ").append(id).append(": ").append(words).append('\n');
    }
}
