package shinagaki.generator.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;

/** The colour and shape of entries: their position in an accented kind, or that of the entry they refer to first. */
final class Accents {

    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();

    Accents(Catalog catalog) {
        for (Kind kind : catalog.kinds().values()) {
            if (kind.accent()) {
                List<Entry> entries = catalog.ofKind(kind.name());
                for (int i = 0; i < entries.size(); i++) {
                    own.put(entries.get(i).id(), i + 1);
                }
            }
        }
        catalog.entries().values().forEach(this::share);
    }

    Optional<Integer> of(String id) {
        Integer position = own.get(id);
        return Optional.ofNullable(position != null ? position : shared.get(id));
    }

    /** Whether the accent tells the entry's own position. */
    boolean isOwn(String id) {
        return own.containsKey(id);
    }

    private void share(Entry entry) {
        for (Value value : entry.fields().values()) {
            if (value instanceof Value.References references) {
                for (Value.Reference reference : references.targets()) {
                    Integer position = own.get(reference.id());
                    if (position != null) {
                        shared.put(entry.id(), position);
                        return;
                    }
                }
            }
        }
    }
}
