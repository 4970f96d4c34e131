package shinagaki.generator.bench;

import java.util.List;
import java.util.function.Predicate;

/** The outcomes of a set of queries with one engine, in their order, and what they say together. Shares are from 0 to 1. */
record Scores(List<Outcome> outcomes) {
    Scores {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no query to tell about");
        }
    }

    /** The share of queries with an expected id among the first so many. */
    double success(int places) {
        return share(outcome -> outcome.isWithin(places));
    }

    /** The mean of 1/rank of the first expected id, 0 where it is not among the first {@value Engine#SIZE}. */
    double meanReciprocalRank() {
        return outcomes.stream()
                        .flatMapToInt(outcome -> outcome.rank().stream())
                        .mapToDouble(rank -> 1.0 / rank)
                        .sum()
                / outcomes.size();
    }

    double withoutResult() {
        return share(outcome -> outcome.answer().ids().isEmpty());
    }

    double meanMillis() {
        return outcomes.stream()
                        .mapToLong(outcome -> outcome.answer().nanos())
                        .average()
                        .orElseThrow()
                / 1e6;
    }

    Percentiles latency() {
        return new Percentiles(
                outcomes.stream().mapToLong(outcome -> outcome.answer().nanos()).toArray());
    }

    private double share(Predicate<Outcome> holds) {
        return (double) outcomes.stream().filter(holds).count() / outcomes.size();
    }
}
