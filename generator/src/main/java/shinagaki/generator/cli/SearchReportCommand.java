package shinagaki.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.export.SearchReportJson;
import shinagaki.generator.vocabulary.Proposal;
import shinagaki.generator.vocabulary.Proposals;
import shinagaki.generator.vocabulary.SoughtInVain;

/** Tells what readers sought in vain, and what might be written so that they find it. */
@Command(
        name = "search-report",
        description = "Lists what readers sought in vain, and proposes what to write.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Query logs; older ones beside them are read, too.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(names = "--top", paramLabel = "N", description = "How many questions to tell (default: 20).")
    private int top = 20;

    @Option(names = "--json", description = "The same as JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    SearchReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--top is " + top + ": use 1 or more");
        }
        QueryLogFiles log = new QueryLogFiles(console);
        log.read(files);
        Optional<Catalog> catalog = new Reading(console).whatever(site).catalog();
        if (catalog.isEmpty()) {
            return 1;
        }
        List<SoughtInVain> all = SoughtInVain.in(log.asked());
        Proposals proposals = new Proposals(catalog.get());
        List<Proposal> told = all.stream().limit(top).map(proposals::of).toList();
        console.out()
                .print(
                        json
                                ? new String(SearchReportJson.bytes(log.asked().size(), log.skipped(), told), UTF_8)
                                        + "\n"
                                : told.stream().map(SearchReportCommand::text).collect(Collectors.joining()));
        console.out().flush();
        console.err().println("sought in vain: " + all.size() + (all.size() > told.size() ? "; --top tells more" : ""));
        return 0;
    }

    private static String text(Proposal proposal) {
        SoughtInVain sought = proposal.sought();
        StringBuilder text = new StringBuilder();
        text.append(sought.times())
                .append(sought.times() == 1 ? " time  " : " times  ")
                .append(sought.question())
                .append("  (")
                .append(sought.lang())
                .append(", ")
                .append(outcome(sought))
                .append(", last on ")
                .append(sought.last())
                .append(")\n");
        if (!proposal.near().isEmpty()) {
            text.append("  near: ")
                    .append(proposal.near().stream()
                            .map(near -> near.name() + " [" + near.id() + ", "
                                    + near.why().replace('-', ' ') + "]")
                            .collect(Collectors.joining("; ")))
                    .append('\n');
        }
        text.append("  cut: ").append(proposal.cut());
        if (!proposal.cutThen().equals(proposal.cut())) {
            text.append(" → ").append(proposal.cutThen());
        }
        text.append('\n');
        if (!proposal.lines().isEmpty()) {
            text.append("  to write in ").append(proposal.file()).append(":\n");
            proposal.lines().forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String outcome(SoughtInVain sought) {
        if (sought.withoutHits() == sought.times()) {
            return "nothing found";
        }
        return sought.withoutHits() == 0
                ? "found only when relaxed"
                : "nothing found " + sought.withoutHits() + " of " + sought.times() + " times";
    }
}
