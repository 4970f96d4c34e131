package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.query.Entries.Entry;

/** The facet values of all entries as numbers, so that counting thousands of entries costs next to nothing. */
final class FacetValues {

    static final String KIND = "kind";

    private final List<Facet> facets;
    private final List<List<String>> names;
    private final int[][][] ofEntries;

    FacetValues(SearchSchema schema, Entries entries) {
        this.facets = schema.facets();
        this.names = new ArrayList<>();
        this.ofEntries = new int[entries.count()][facets.size()][];
        for (int facet = 0; facet < facets.size(); facet++) {
            List<String> known = new ArrayList<>(facets.get(facet).labels().keySet());
            for (int entry = 0; entry < entries.count(); entry++) {
                ofEntries[entry][facet] =
                        numbers(values(entries.entry(entry), facets.get(facet).name()), known);
            }
            names.add(List.copyOf(known));
        }
    }

    int facets() {
        return facets.size();
    }

    String facet(int facet) {
        return facets.get(facet).name();
    }

    /** The values of a facet: those of the schema in its order, then any other that entries have. */
    List<String> names(int facet) {
        return names.get(facet);
    }

    /** The label of a value in a language, else in any, else the value itself. */
    String label(int facet, int value, String lang) {
        String name = names.get(facet).get(value);
        Map<String, String> labels = facets.get(facet).labels().getOrDefault(name, Map.of());
        return labels.getOrDefault(lang, labels.values().stream().findFirst().orElse(name));
    }

    /** The values an entry has, each once. */
    int[] of(int entry, int facet) {
        return ofEntries[entry][facet];
    }

    private static List<String> values(Entry entry, String facet) {
        return facet.equals(KIND) ? List.of(entry.kind()) : entry.facets().getOrDefault(facet, List.of());
    }

    private static int[] numbers(List<String> values, List<String> known) {
        for (String value : values) {
            if (!known.contains(value)) {
                known.add(value);
            }
        }
        return values.stream().mapToInt(known::indexOf).distinct().toArray();
    }
}
