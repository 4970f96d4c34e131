package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills in the fields that say who refers to an entry. */
final class Inverses {

    /** The field of a kind, and the id that it leads to. */
    private record Arrow(String kind, String field, String target) {}

    private final Map<String, Kind> kinds;
    private final Map<Arrow, List<Value.Reference>> origins = new HashMap<>();

    private Inverses(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** @param entries in the order of the catalog, in which inverse fields name them */
    static Map<String, Entry> fill(Map<String, Kind> kinds, List<Entry> entries) {
        Inverses inverses = new Inverses(kinds);
        entries.forEach(inverses::collect);
        return entries.stream()
                .map(inverses::filled)
                .collect(
                        Collectors.toMap(Entry::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private void collect(Entry entry) {
        entry.fields().forEach((field, value) -> {
            if (value instanceof Value.References(var targets)) {
                for (Value.Reference target : targets) {
                    origins.computeIfAbsent(new Arrow(entry.kind(), field, target.id()), arrow -> new ArrayList<>(2))
                            .add(new Value.Reference(entry.id(), target.derived()));
                }
            }
        });
    }

    private Entry filled(Entry entry) {
        Kind kind = kinds.get(entry.kind());
        if (kind == null || kind.fields().values().stream().noneMatch(field -> field.type() == FieldType.INVERSE)) {
            return entry;
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field field : kind.fields().values()) {
            Value value = field.type() == FieldType.INVERSE
                    ? new Value.References(origins(field, entry.id()))
                    : entry.fields().get(field.name());
            if (value != null && !(value instanceof Value.References(var targets) && targets.isEmpty())) {
                fields.put(field.name(), value);
            }
        }
        return Copies.withFields(entry, fields);
    }

    private List<Value.Reference> origins(Field field, String id) {
        List<Value.Reference> all = new ArrayList<>();
        for (String kind : field.to()) {
            all.addAll(origins.getOrDefault(new Arrow(kind, field.inverseOf(), id), List.of()));
        }
        return all;
    }
}
