package shinagaki.search.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry that somebody's words may speak for.
 *
 * @param id an entry that is among the {@link SearchDocument}s, as are all that are named here
 * @param action the one thing to do next, for each language
 * @param shown what is told with it, in order
 * @param evidence words that speak for it
 */
public record Situation(String id, Map<String, String> action, List<Shown> shown, List<Evidence> evidence) {

    public Situation {
        action = Collections.unmodifiableMap(new TreeMap<>(action));
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    /**
     * Entries told with a situation.
     *
     * @param name the member of the answer that holds them
     * @param single whether the member is one entry or none, rather than a list
     */
    public record Shown(String name, boolean single, List<String> ids) {
        public Shown {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A sentence, a phrase or a word, of the kind that people say in a situation.
     *
     * @param from the entry that says so
     */
    public record Evidence(String from, String lang, String text) {}
}
