package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;

/** Entries before, after, and upon an entry. */
final class Neighbours {

    private final Map<String, String> previous = new HashMap<>();
    private final Map<String, String> next = new HashMap<>();
    private final Map<String, List<String>> standing = new HashMap<>();

    Neighbours(Catalog catalog, Addresses addresses) {
        for (Kind kind : catalog.kinds().values()) {
            if (kind.sequence()) {
                chain(catalog.ofKind(kind.name()));
            }
        }
        for (Entry entry : catalog.entries().values()) {
            addresses
                    .place(entry.id())
                    .host()
                    .ifPresent(host -> standing.computeIfAbsent(host, id -> new ArrayList<>())
                            .add(entry.id()));
        }
    }

    Optional<String> previous(String id) {
        return Optional.ofNullable(previous.get(id));
    }

    Optional<String> next(String id) {
        return Optional.ofNullable(next.get(id));
    }

    /** Ids of the entries that stand on the page of {@code id}. */
    List<String> standingOn(String id) {
        return standing.getOrDefault(id, List.of());
    }

    private void chain(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            previous.put(entries.get(i).id(), entries.get(i - 1).id());
            next.put(entries.get(i - 1).id(), entries.get(i).id());
        }
    }
}
