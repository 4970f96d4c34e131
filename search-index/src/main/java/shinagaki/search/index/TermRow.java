package shinagaki.search.index;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Terms one behind the other.
 *
 * @param choices the terms that may stand in each place
 * @param distances how many positions each place is behind the first
 */
public record TermRow(List<List<String>> choices, List<Integer> distances) {

    /** Each right behind the one before. */
    public static TermRow of(List<List<String>> choices) {
        return new TermRow(choices, IntStream.range(0, choices.size()).boxed().toList());
    }

    /** How many positions it takes, the gaps included. */
    public int length() {
        return distances.getLast() + 1;
    }
}
