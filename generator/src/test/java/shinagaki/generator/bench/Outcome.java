package shinagaki.generator.bench;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A query with what an engine gave for it. */
record Outcome(JudgedQuery query, Answer answer) {
    /** The place of the first expected id, from 1; empty where none is among the first {@value Engine#SIZE}. */
    OptionalInt rank() {
        return IntStream.rangeClosed(1, answer.ids().size())
                .filter(place -> query.expected().contains(answer.ids().get(place - 1)))
                .findFirst();
    }

    boolean isWithin(int places) {
        return rank().stream().anyMatch(rank -> rank <= places);
    }

    /** Something else stands first, or, where nothing is expected, anything does. */
    boolean missed() {
        return query.expected().isEmpty() ? !answer.ids().isEmpty() : !isWithin(1);
    }
}
