package shinagaki.generator.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks the search what people are known to want and prints how often it was found, beside plain Lucene. */
final class RelevanceBench {
    /** Queries of every set that are asked before it counts, so that neither engine is measured cold. */
    private static final int WARMUP = 300;

    private final RelevanceOptions options;
    private final Console console;

    RelevanceBench(RelevanceOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    int run() throws IOException, InterruptedException {
        for (String name : CollectionReader.leftOut(options.collection())) {
            console.err().println("warning: '%s' is left out; %s".formatted(name, CollectionReader.LAYOUT));
        }
        JudgedCollection collection = CollectionReader.read(options.collection());
        if (options.url().isPresent()) {
            return measure(
                    collection, options.url().get(), "asked at " + options.url().get());
        }
        Path temporary = Files.createTempDirectory("relevance");
        CollectionSite site = CollectionSite.write(collection.paragraphs(), temporary);
        Path out = temporary.resolve("out");
        console.err().println("building " + collection.name());
        ChildRun build =
                ChildRun.of(Peers.shinagaki(options.program(), site.folder()).apply(out), temporary);
        try (SiteProcess server = SiteProcess.start(options.program(), site.folder(), out)) {
            return measure(collection, server.address(), built(build));
        }
    }

    private static String built(ChildRun build) {
        return String.format(Locale.ROOT, "built in %.1f s and served for this run", build.wallSeconds());
    }

    private int measure(JudgedCollection collection, URI address, String served)
            throws IOException, InterruptedException {
        Set<String> ids = collection.paragraphs().stream().map(Paragraph::id).collect(Collectors.toSet());
        checkThatItHas(ids, address);
        try (PlainLucene lucene = PlainLucene.of(collection.paragraphs())) {
            List<Comparison> comparisons = compared(collection, asking(new SiteSearch(address, ids)), asking(lucene));
            if (options.misses().isPresent()) {
                Files.writeString(options.misses().get(), Misses.of(comparisons));
            }
            String machine = Machine.describe(console.today(), Path.of(System.getProperty("java.io.tmpdir")));
            console.out().print(new RelevanceReport(machine, collection, settings(served), comparisons));
            return 0;
        }
    }

    /** What a server does not have it cannot find, and nothing would show why. */
    private static void checkThatItHas(Set<String> ids, URI address) throws IOException {
        TreeSet<String> missing = new TreeSet<>(ids);
        if (SearchBench.catalog(address).get("entries") instanceof Json.Elements(List<Json> entries)) {
            for (Json entry : entries) {
                if (entry.get("id") instanceof Json.Text(String id)) {
                    missing.remove(id);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "%scatalog.json lacks %,d of %,d paragraphs, '%s' the first; is this a server of the collection?",
                    address,
                    missing.size(),
                    ids.size(),
                    missing.first()));
        }
    }

    private String settings(String served) {
        return "%s, %d queries at once, Lucene %s".formatted(served, options.connections(), PlainLucene.VERSION);
    }

    private Asking asking(Engine engine) {
        return new Asking(engine, options.connections());
    }

    private List<Comparison> compared(JudgedCollection collection, Asking ours, Asking lucene)
            throws IOException, InterruptedException {
        List<JudgedQuery> first = collection.sets().stream()
                .flatMap(set -> set.queries().stream().limit(WARMUP))
                .toList();
        console.err().printf(Locale.ROOT, "warming up with %,d queries%n", first.size());
        ours.all(first);
        lucene.all(first);
        List<Comparison> comparisons = new ArrayList<>();
        for (QuerySet set : collection.sets()) {
            console.err()
                    .printf(
                            Locale.ROOT,
                            "asking %s, %,d queries%n",
                            set.name(),
                            set.queries().size());
            Scores found = ours.all(set.queries());
            Optional<Scores> suggested =
                    set.name().equals("typo") ? Optional.of(ours.suggested(found)) : Optional.empty();
            comparisons.add(new Comparison(set, found, lucene.all(set.queries()), suggested));
        }
        return comparisons;
    }
}
