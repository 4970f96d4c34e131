package shinagaki.generator.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a running server under an open load and prints what people would have waited. */
final class SearchBench {
    private final SearchOptions options;
    private final Console console;

    SearchBench(SearchOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** 0, or 1 when any request failed. */
    int run() throws IOException, InterruptedException {
        int warmup = options.rate() * options.warmup();
        int measured = options.rate() * options.seconds();
        List<Query> queries = queries(warmup + measured);
        console.err().println("warming up for %d s".formatted(options.warmup()));
        ask(queries.subList(0, warmup), options.seed() + 1);
        Optional<ServerMemory> before = memory();
        console.err().println("measuring " + options.load());
        List<Sample> samples = ask(queries.subList(warmup, queries.size()), options.seed());
        Optional<ServerMemory> after = memory();
        String machine = Machine.describe(console.today(), Path.of(System.getProperty("java.io.tmpdir")));
        console.out().print(new SearchReport(machine, options, samples, before, after));
        return samples.stream().anyMatch(Sample::failed) ? 1 : 0;
    }

    private List<Sample> ask(List<Query> queries, long seed) {
        long[] planned = options.arrivals().plan(queries.size(), options.rate(), seed);
        return new OpenLoad(options.base(), queries, planned).run(options.connections());
    }

    private List<Query> queries(int count) throws IOException {
        if (options.queries().isPresent()) {
            return repeated(given(Files.readString(options.queries().get())), count);
        }
        return new QueryMix(Vocabulary.byLanguage(catalog(options.base())), options.seed()).take(count);
    }

    /** The catalog.json of a server. */
    static Json catalog(URI base) throws IOException {
        URI address = base.resolve("catalog.json");
        try (InputStream catalog = address.toURL().openStream()) {
            return Json.parse(new String(catalog.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException failure) {
            throw new IOException("cannot read %s: %s".formatted(address, failure.getMessage()), failure);
        }
    }

    /** A query a line, and its language after a tab where it matters. */
    static List<Query> given(String file) throws IOException {
        List<Query> queries = file.lines()
                .filter(line -> !line.isBlank())
                .map(line -> (line + "\t").split("\t", -1))
                .map(parts -> new Query(parts[0], parts[1], Query.Shape.GIVEN))
                .toList();
        if (queries.isEmpty()) {
            throw new IOException("the file of queries is empty");
        }
        return queries;
    }

    private static List<Query> repeated(List<Query> queries, int count) {
        List<Query> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(queries.get(i % queries.size()));
        }
        return all;
    }

    private Optional<ServerMemory> memory() throws IOException, InterruptedException {
        return options.pid().isPresent()
                ? Optional.of(ServerMemory.of(options.pid().getAsLong()))
                : Optional.empty();
    }
}
