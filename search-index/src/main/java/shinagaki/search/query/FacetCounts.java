package shinagaki.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.query.Entries.Entry;
import shinagaki.search.query.SearchResponse.FacetCount;

/**
 * Narrows entries by filters and counts their values. An entry that fails only the filter of one facet still counts
 * there, so that a filter does not hide its siblings.
 */
final class FacetCounts {

    static final String KIND = "kind";
    static final String LANG = "lang";

    private final SearchSchema schema;
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    FacetCounts(SearchSchema schema, Map<String, List<String>> filters) {
        this.schema = schema;
        filters.forEach((facet, values) -> this.filters.put(facet, new HashSet<>(values)));
        schema.facets()
                .forEach(facet -> counts.put(facet.name(), start(facet.labels().keySet())));
        counts.put(LANG, start(schema.languages()));
    }

    /** Counts an entry that is shown in a language, and says whether it passes all filters. */
    boolean count(Entry entry, String lang) {
        String failed = "";
        for (Map.Entry<String, Set<String>> filter : filters.entrySet()) {
            if (values(entry, filter.getKey()).stream().noneMatch(filter.getValue()::contains)) {
                if (!failed.isEmpty()) {
                    return false;
                }
                failed = filter.getKey();
            }
        }
        if (failed.isEmpty()) {
            schema.facets().forEach(facet -> count(facet.name(), values(entry, facet.name())));
            count(LANG, List.of(lang));
            return true;
        }
        count(failed, values(entry, failed));
        return false;
    }

    /** The values that were counted, and those asked for, in the order of the schema. */
    Map<String, List<FacetCount>> result(String lang) {
        Map<String, List<FacetCount>> result = new LinkedHashMap<>();
        result.put(KIND, List.of());
        result.put(LANG, List.of());
        counts.forEach((facet, ofFacet) -> {
            List<FacetCount> shown = new ArrayList<>();
            ofFacet.forEach((value, count) -> {
                if (count > 0 || filters.getOrDefault(facet, Set.of()).contains(value)) {
                    shown.add(new FacetCount(value, label(facet, value, lang), count));
                }
            });
            result.put(facet, shown);
        });
        return result;
    }

    private void count(String facet, List<String> values) {
        Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, name -> new LinkedHashMap<>());
        values.stream().distinct().forEach(value -> ofFacet.merge(value, 1, Integer::sum));
    }

    private String label(String facet, String value, String lang) {
        if (facet.equals(LANG)) {
            Locale locale = Locale.forLanguageTag(value);
            return locale.getDisplayLanguage(locale);
        }
        Map<String, String> labels = schema.facets().stream()
                .filter(one -> one.name().equals(facet))
                .findFirst()
                .map(Facet::labels)
                .map(all -> all.getOrDefault(value, Map.of()))
                .orElse(Map.of());
        return labels.getOrDefault(lang, labels.values().stream().findFirst().orElse(value));
    }

    private static List<String> values(Entry entry, String facet) {
        return facet.equals(KIND) ? List.of(entry.kind()) : entry.facets().getOrDefault(facet, List.of());
    }

    private static Map<String, Integer> start(Iterable<String> values) {
        Map<String, Integer> zeros = new LinkedHashMap<>();
        values.forEach(value -> zeros.put(value, 0));
        return zeros;
    }
}
