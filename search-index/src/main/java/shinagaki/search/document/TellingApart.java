package shinagaki.search.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question that tells two situations apart. The title of its entry asks it.
 *
 * @param first the id of a situation
 * @param second the id of another one
 * @param firstAnswer for each language an answer that speaks for the first
 * @param secondAnswer for each language an answer that speaks for the second
 */
public record TellingApart(
        String id, String first, String second, Map<String, String> firstAnswer, Map<String, String> secondAnswer) {

    public TellingApart {
        firstAnswer = Collections.unmodifiableMap(new TreeMap<>(firstAnswer));
        secondAnswer = Collections.unmodifiableMap(new TreeMap<>(secondAnswer));
    }

    /** Whether it is these two that the question tells apart, in either order. */
    public boolean isBetween(String one, String other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }
}
