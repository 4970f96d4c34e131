package shinagaki.generator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sends each request at its planned time whether or not earlier ones have been answered. Latency runs from the planned time, so a server
 * that stalls is charged for everyone who would have come meanwhile.
 */
final class OpenLoad {
    private final URI base;
    private final List<Query> queries;
    private final long[] planned;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Sample> samples;

    /** The request of each query starts at the planned time, in nanoseconds from the beginning, at the same place. */
    OpenLoad(URI base, List<Query> queries, long[] planned) {
        if (queries.size() != planned.length) {
            throw new IllegalArgumentException("%d queries for %d times".formatted(queries.size(), planned.length));
        }
        this.base = base;
        this.queries = List.copyOf(queries);
        this.planned = planned.clone();
        this.samples = new AtomicReferenceArray<>(planned.length);
    }

    /** Runs to the end of the last answer; the samples stand in the order of the queries. */
    List<Sample> run(int connections) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> work(start), threads))
                            .limit(connections)
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
        return IntStream.range(0, planned.length).mapToObj(samples::get).toList();
    }

    private void work(long start) {
        try (HttpConnection connection = new HttpConnection(base)) {
            for (int at = next.getAndIncrement(); at < planned.length; at = next.getAndIncrement()) {
                sleepUntil(start + planned[at]);
                samples.set(at, ask(connection, at, start + planned[at]));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Sample ask(HttpConnection connection, int at, long due) {
        Query query = queries.get(at);
        long late = System.nanoTime() - due;
        try {
            HttpConnection.Answer answer = connection.get(query.target(base));
            return new Sample(query, planned[at], late, System.nanoTime() - due, answer.status(), answer.bytes());
        } catch (IOException failure) {
            // Counted and reported with the others as a request without an answer.
            return new Sample(query, planned[at], late, System.nanoTime() - due, 0, 0);
        }
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
