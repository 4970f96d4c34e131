package shinagaki.search.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do next after somebody said something.
 *
 * @param matches the situations it may come from, the likeliest first; none where nothing fits
 * @param question what would tell the first two apart, where they are close
 */
public record NextActionResponse(List<Match> matches, Optional<TellingQuestion> question) {

    /** Where nothing fits. */
    static final NextActionResponse NOTHING = new NextActionResponse(List.of(), Optional.empty());

    public NextActionResponse {
        matches = List.copyOf(matches);
    }

    /** An entry, by its name and address in the language that was asked for. */
    public record Link(String id, String title, String url) {}

    /**
     * A situation.
     *
     * @param score how sure that is, from 0 to 1, on the same scale for every question
     * @param shown the entries told with it, by the name of their member
     */
    public record Match(Link entry, double score, List<Reason> why, String action, Map<String, Shown> shown) {
        public Match {
            why = List.copyOf(why);
            shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        }
    }

    /**
     * Words that count.
     *
     * @param words as they stand in what was asked
     * @param from the entry that has them, too
     * @param said what it says with them
     */
    public record Reason(String words, Link from, String said) {}

    /**
     * Entries told with a situation.
     *
     * @param single whether it is one entry or none, rather than a list
     */
    public record Shown(boolean single, List<Link> links) {
        public Shown {
            links = List.copyOf(links);
        }
    }

    /**
     * What to ask.
     *
     * @param between the two situations
     * @param first an answer that speaks for the first of them
     * @param second an answer that speaks for the second
     */
    public record TellingQuestion(String text, List<String> between, String first, String second) {
        public TellingQuestion {
            between = List.copyOf(between);
        }
    }
}
