package shinagaki.generator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;

/**
 * Names that several entries have, as title, alias or hidden name in any language. That is no mistake: a search for one
 * gives all of them first. Names are compared as search does, so that {@code ＰｏＣ} is {@code PoC}.
 */
public final class SharedNames {

    /**
     * A name of several entries.
     *
     * @param name as the first of them writes it
     * @param ids in the order of the catalog
     */
    public record SharedName(String name, List<String> ids) {
        public SharedName {
            ids = List.copyOf(ids);
        }
    }

    private record Owners(String name, Set<String> ids) {}

    private SharedNames() {}

    /** Sorted by name. */
    public static List<SharedName> of(Catalog catalog) {
        Map<String, Owners> byKey = new LinkedHashMap<>();
        for (Entry entry : catalog.entries().values()) {
            for (String name : names(entry)) {
                String key = ExactKey.of(Folded.of(name));
                byKey.computeIfAbsent(key, first -> new Owners(name, new LinkedHashSet<>()))
                        .ids()
                        .add(entry.id());
            }
        }
        byKey.remove("");
        return byKey.values().stream()
                .filter(owners -> owners.ids().size() > 1)
                .map(owners -> new SharedName(owners.name(), List.copyOf(owners.ids())))
                .sorted(Comparator.comparing(SharedName::name))
                .toList();
    }

    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(entry.title().byLanguage().values());
        entry.aliases().values().forEach(names::addAll);
        entry.hidden().values().forEach(names::addAll);
        return names;
    }
}
