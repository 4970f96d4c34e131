package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.search.document.Facet;

/**
 * Which entries of an edition have which values of which facets, one value at a time and two at once. The kind is the
 * last facet, since a site has more kinds than a field has values. A field of more than {@link #MOST_VALUES} values is
 * none to choose from and is left out; the search narrows by it.
 */
final class FacetIndex {

    static final int MOST_VALUES = 200;

    /**
     * A value of a facet, in the order to show.
     *
     * @param facet position among the facets
     * @param position among the values of the facet
     */
    record Choice(int facet, int position, String name, String value) implements Comparable<Choice> {

        private static final Comparator<Choice> ORDER =
                Comparator.comparingInt(Choice::facet).thenComparingInt(Choice::position);

        boolean isKind() {
            return name.equals(Facets.KIND);
        }

        @Override
        public int compareTo(Choice other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Facet> facets = new ArrayList<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<Choice, List<Entry>> entries = new TreeMap<>();
    private final Map<Choice, Map<Choice, List<Entry>>> pairs = new TreeMap<>();

    FacetIndex(Catalog catalog, Facets all) {
        all.all().stream()
                .filter(facet ->
                        !facet.name().equals(Facets.KIND) && facet.labels().size() <= MOST_VALUES)
                .forEach(facets::add);
        all.all().stream().filter(facet -> facet.name().equals(Facets.KIND)).forEach(facets::add);
        Map<String, Map<String, Choice>> known = known();
        for (Entry entry : catalog.entries().values()) {
            List<Choice> chosen = new ArrayList<>();
            chosen.add(choice(known, Facets.KIND, entry.kind()));
            all.of(entry).forEach((name, values) -> {
                if (known.containsKey(name)) {
                    values.forEach(value -> chosen.add(choice(known, name, value)));
                }
            });
            add(entry, chosen.stream().sorted().toList());
        }
    }

    /** Whether there is anything to combine the kinds with. */
    boolean hasFields() {
        return entries.keySet().stream().anyMatch(choice -> !choice.isKind());
    }

    List<Facet> facets() {
        return facets;
    }

    /** Values that entries have, in order. */
    List<Choice> choices() {
        return List.copyOf(entries.keySet());
    }

    /** The values of an entry, in order. */
    List<Choice> of(Entry entry) {
        return choices.getOrDefault(entry.id(), List.of());
    }

    List<Entry> with(Choice choice) {
        return entries.getOrDefault(choice, List.of());
    }

    /** For each value of another facet that entries with {@code choice} have, those entries. */
    Map<Choice, List<Entry>> beside(Choice choice) {
        return pairs.getOrDefault(choice, Map.of());
    }

    private void add(Entry entry, List<Choice> chosen) {
        choices.put(entry.id(), chosen);
        for (Choice one : chosen) {
            entries.computeIfAbsent(one, key -> new ArrayList<>()).add(entry);
            for (Choice other : chosen) {
                if (one.facet != other.facet) {
                    pairs.computeIfAbsent(one, key -> new TreeMap<>())
                            .computeIfAbsent(other, key -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
    }

    private Map<String, Map<String, Choice>> known() {
        Map<String, Map<String, Choice>> known = new LinkedHashMap<>();
        for (int facet = 0; facet < facets.size(); facet++) {
            Facet of = facets.get(facet);
            Map<String, Choice> values = new LinkedHashMap<>();
            for (String value : of.labels().keySet()) {
                values.put(value, new Choice(facet, values.size(), of.name(), value));
            }
            known.put(of.name(), values);
        }
        return known;
    }

    private static Choice choice(Map<String, Map<String, Choice>> known, String facet, String value) {
        Choice choice = known.getOrDefault(facet, Map.of()).get(value);
        if (choice == null) {
            throw new IllegalStateException("'" + value + "' is no value of the facet '" + facet + "'");
        }
        return choice;
    }
}
