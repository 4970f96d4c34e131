package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.query.SearchResponse.FacetCount;

/**
 * Narrows entries by filters and counts their values. An entry that fails only the filter of one facet still counts
 * there, so that a filter does not hide its siblings.
 */
final class FacetCounts {

    private static final int NONE = -1;

    private final SearchSchema schema;
    private final FacetValues values;
    private final boolean[][] wanted;
    private final int[][] counts;
    private final int[] languages;

    FacetCounts(SearchSchema schema, FacetValues values, Map<String, List<String>> filters) {
        this.schema = schema;
        this.values = values;
        this.wanted = new boolean[values.facets()][];
        this.counts = new int[values.facets()][];
        this.languages = new int[schema.languages().size()];
        for (int facet = 0; facet < wanted.length; facet++) {
            counts[facet] = new int[values.names(facet).size()];
            List<String> filter = filters.getOrDefault(values.facet(facet), List.of());
            wanted[facet] = new boolean[filter.isEmpty() ? 0 : counts[facet].length];
            for (String value : filter) {
                wanted[facet][values.names(facet).indexOf(value)] = true;
            }
        }
    }

    /** Counts an entry that is shown in a language, and says whether it passes all filters. */
    boolean count(int entry, int language) {
        int failed = NONE;
        for (int facet = 0; facet < wanted.length; facet++) {
            if (wanted[facet].length > 0 && !isWanted(entry, facet)) {
                if (failed != NONE) {
                    return false;
                }
                failed = facet;
            }
        }
        if (failed != NONE) {
            countValues(failed, entry);
            return false;
        }
        for (int facet = 0; facet < counts.length; facet++) {
            countValues(facet, entry);
        }
        languages[language]++;
        return true;
    }

    /** The values that were counted, and those asked for, in the order of the schema; {@code kind} and {@code lang} first. */
    Map<String, List<FacetCount>> result(String lang) {
        Map<String, List<FacetCount>> result = new LinkedHashMap<>();
        result.put(FacetValues.KIND, List.of());
        result.put("lang", languages());
        for (int facet = 0; facet < counts.length; facet++) {
            List<FacetCount> shown = new ArrayList<>();
            for (int value = 0; value < counts[facet].length; value++) {
                if (counts[facet][value] > 0 || (wanted[facet].length > 0 && wanted[facet][value])) {
                    String name = values.names(facet).get(value);
                    shown.add(new FacetCount(name, values.label(facet, value, lang), counts[facet][value]));
                }
            }
            result.put(values.facet(facet), shown);
        }
        return result;
    }

    private List<FacetCount> languages() {
        List<FacetCount> shown = new ArrayList<>();
        for (int language = 0; language < languages.length; language++) {
            if (languages[language] > 0) {
                String tag = schema.languages().get(language);
                Locale locale = Locale.forLanguageTag(tag);
                shown.add(new FacetCount(tag, locale.getDisplayLanguage(locale), languages[language]));
            }
        }
        return shown;
    }

    private boolean isWanted(int entry, int facet) {
        return Arrays.stream(values.of(entry, facet)).anyMatch(value -> wanted[facet][value]);
    }

    private void countValues(int facet, int entry) {
        for (int value : values.of(entry, facet)) {
            counts[facet][value]++;
        }
    }
}
