package shinagaki.search.query;

import java.util.List;
import java.util.Map;

/**
 * An answer.
 *
 * @param query as it was asked
 * @param total entries found, on all pages
 * @param stage how far the question was relaxed: {@code all}, {@code prefix}, {@code most}, {@code reading} or
 *     {@code alike}
 * @param hits those of the page asked for, best first
 * @param facets for {@code kind}, {@code lang} and each facet of the schema, how many entries have each value; the
 *     filter of a facet does not narrow its own counts
 * @param expanded words that were asked for as well
 * @param didYouMean other questions that would find something
 */
public record SearchResponse(
        String query,
        String lang,
        int total,
        long tookMicros,
        String stage,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        List<String> expanded,
        List<String> didYouMean) {

    /** An entry that was found. Its language is the one asked for where the entry exists in it. */
    public record Hit(
            String id,
            String kind,
            String lang,
            String title,
            String url,
            List<Fragment> snippet,
            List<SectionHit> sections) {}

    /** One of the best sections of a hit; the lead has neither anchor nor heading. */
    public record SectionHit(String anchor, String heading, String url, List<Fragment> snippet) {}

    /** A piece of a snippet. The pieces together are a substring of the text. */
    public record Fragment(String text, boolean match) {}

    /** How many entries have a value of a facet. */
    public record FacetCount(String value, String label, int count) {}
}
