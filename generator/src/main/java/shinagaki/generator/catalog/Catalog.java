package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a site offers: every reference leads to an entry that is here.
 *
 * @param kinds by name, in the order of {@code kinds.yaml}
 * @param entries by id, kind by kind, each kind in its own order
 */
public record Catalog(Site site, Map<String, Kind> kinds, Map<String, Entry> entries) {

    public Catalog {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries of a kind, in its order. */
    public List<Entry> ofKind(String kind) {
        return entries.values().stream().filter(e -> e.kind().equals(kind)).toList();
    }
}
