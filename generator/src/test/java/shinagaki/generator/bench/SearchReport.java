package shinagaki.generator.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The Markdown that {@code bench search} prints: all queries, then each shape, then memory, failures and the slowest queries. */
record SearchReport(
        String machine,
        SearchOptions options,
        List<Sample> samples,
        Optional<ServerMemory> before,
        Optional<ServerMemory> after) {
    private static final int SLOWEST = 5;

    @Override
    public String toString() {
        Percentiles late = percentiles(samples, Sample::lateNanos);
        long distinct = samples.stream().map(Sample::query).distinct().count();
        String head = String.format(
                Locale.ROOT,
                """
                # Search

                %s.

                %s, %s, arrivals %s, seed %d, %d connections, after %d s of the same load; %,d distinct queries.
                Latency counts from the planned start. Achieved: %.1f requests/s.
                The driver sent 99%% of the requests within %.2f ms of their planned start and all within %.2f ms.

                """,
                machine,
                options.base(),
                options.load(),
                options.arrivals().name().toLowerCase(Locale.ROOT),
                options.seed(),
                options.connections(),
                options.warmup(),
                distinct,
                achieved(),
                late.millis(990),
                late.millis(1000));
        return head + latencies() + memory() + failures() + slowest();
    }

    private String latencies() {
        Table table = new Table(
                1, "queries", "requests", "errors", "p50 ms", "p90 ms", "p99 ms", "p99.9 ms", "max ms", "kB an answer");
        row(table, "**all**", samples);
        Map<Query.Shape, List<Sample>> byShape = samples.stream()
                .collect(Collectors.groupingBy(sample -> sample.query().shape(), TreeMap::new, Collectors.toList()));
        byShape.forEach((shape, some) -> row(table, shape.name().toLowerCase(Locale.ROOT), some));
        return table.toString();
    }

    private static void row(Table table, String name, List<Sample> some) {
        Percentiles latency = percentiles(some, Sample::latencyNanos);
        table.add(
                name,
                number("%,d", some.size()),
                number("%,d", some.stream().filter(Sample::failed).count()),
                number("%.2f", latency.millis(500)),
                number("%.2f", latency.millis(900)),
                number("%.2f", latency.millis(990)),
                number("%.2f", latency.millis(999)),
                number("%.2f", latency.millis(1000)),
                number("%.1f", some.stream().mapToInt(Sample::bytes).average().orElseThrow() / 1e3));
    }

    private String memory() {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        Table table = new Table(1, "server", "start MB", "end MB", "growth MB");
        row(table, "live heap", before.get().liveHeapBytes(), after.get().liveHeapBytes());
        OptionalLong start = before.get().residentBytes();
        OptionalLong end = after.get().residentBytes();
        if (start.isPresent() && end.isPresent()) {
            row(table, "resident", start.getAsLong(), end.getAsLong());
        }
        return "\n" + table;
    }

    private static void row(Table table, String name, long start, long end) {
        table.add(name, number("%.1f", start / 1e6), number("%.1f", end / 1e6), number("%+.1f", (end - start) / 1e6));
    }

    private String failures() {
        Map<Integer, Long> byStatus = samples.stream()
                .filter(Sample::failed)
                .collect(Collectors.groupingBy(Sample::status, TreeMap::new, Collectors.counting()));
        if (byStatus.isEmpty()) {
            return "";
        }
        Table table = new Table(1, "failure", "requests");
        byStatus.forEach(
                (status, count) -> table.add(status == 0 ? "no answer" : "status " + status, number("%,d", count)));
        return "\n" + table;
    }

    private String slowest() {
        Table table = new Table(2, "slowest", "shape", "ms", "status");
        samples.stream()
                .sorted(Comparator.comparingLong(Sample::latencyNanos).reversed())
                .limit(SLOWEST)
                .forEach(sample -> table.add(
                        sample.query().text(),
                        sample.query().shape().name().toLowerCase(Locale.ROOT),
                        number("%.2f", sample.latencyNanos() / 1e6),
                        Integer.toString(sample.status())));
        return "\n" + table;
    }

    /** Answers a second, from the beginning to the end of the last answer. */
    private double achieved() {
        long answered = samples.stream().filter(sample -> !sample.failed()).count();
        return answered / (samples.stream().mapToLong(Sample::endNanos).max().orElseThrow() / 1e9);
    }

    private static Percentiles percentiles(List<Sample> some, ToLongFunction<Sample> nanos) {
        return new Percentiles(some.stream().mapToLong(nanos).toArray());
    }

    private static String number(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
