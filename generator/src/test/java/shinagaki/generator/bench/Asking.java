package shinagaki.generator.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts queries to an engine, a few at once; the outcomes stand in the order of the queries. */
record Asking(Engine engine, int connections) {
    /** Stops at the first query without an answer and tells why. */
    Scores all(List<JudgedQuery> queries) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>(queries.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Outcome>> coming = queries.stream()
                    .map(query -> threads.submit(() -> new Outcome(query, engine.answer(query.text()))))
                    .toList();
            for (Future<Outcome> outcome : coming) {
                outcomes.add(arrived(outcome, threads));
            }
        }
        return new Scores(outcomes);
    }

    /** The same, with every query that missed replaced by what was suggested for it, where anything was. */
    Scores suggested(Scores first) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : first.outcomes()) {
            boolean isRepeated =
                    outcome.missed() && outcome.answer().suggestion().isPresent();
            outcomes.add(
                    isRepeated
                            ? new Outcome(
                                    outcome.query(),
                                    engine.answer(outcome.answer().suggestion().get()))
                            : outcome);
        }
        return new Scores(outcomes);
    }

    private static Outcome arrived(Future<Outcome> outcome, ExecutorService threads)
            throws IOException, InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException failure) {
            threads.shutdownNow();
            if (failure.getCause() instanceof IOException unanswered) {
                throw unanswered;
            }
            throw new IllegalStateException(failure);
        }
    }
}
