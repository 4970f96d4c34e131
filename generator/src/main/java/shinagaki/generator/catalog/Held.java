package shinagaki.generator.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the entries of an edition make use of. A kind, a field or a choice that only narrower entries have would tell its
 * readers, by its name alone, of what is kept from them; so it is not there.
 */
final class Held {

    /** For each kind that has entries the fields that have a value. */
    private final Map<String, Set<String>> fields = new HashMap<>();

    private final Map<FieldName, Set<String>> choices = new HashMap<>();

    private record FieldName(String kind, String field) {}

    Held(Collection<Entry> entries) {
        for (Entry entry : entries) {
            fields.computeIfAbsent(entry.kind(), kind -> new HashSet<>())
                    .addAll(entry.fields().keySet());
            entry.fields().forEach((name, value) -> {
                for (String key : chosen(value)) {
                    choices.computeIfAbsent(new FieldName(entry.kind(), name), field -> new HashSet<>())
                            .add(key);
                }
            });
        }
    }

    private static List<String> chosen(Value value) {
        return switch (value) {
            case Value.Choice(String key, var derived) -> List.of(key);
            case Value.Choices(var chosen) ->
                chosen.stream().map(Value.Choice::key).toList();
            default -> List.of();
        };
    }

    Map<String, Kind> kinds(Map<String, Kind> permitted) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        permitted.forEach((name, kind) -> {
            if (fields.containsKey(name)) {
                kinds.put(name, kind(kind));
            }
        });
        return kinds;
    }

    /** What {@code site.yaml} says of the kinds that are left. */
    Site site(Site site, Map<String, Kind> kinds) {
        List<String> navigation =
                site.navigation().stream().filter(kinds::containsKey).toList();
        return site.with(navigation, site.home().map(home -> home(home, kinds)));
    }

    private Kind kind(Kind kind) {
        Set<String> used = fields.getOrDefault(kind.name(), Set.of());
        Map<String, Field> kept = new LinkedHashMap<>();
        kind.fields().forEach((name, field) -> {
            if (used.contains(name)) {
                kept.put(name, field(kind.name(), field));
            }
        });
        return kind.with(kept, kind.charts());
    }

    private Field field(String kind, Field field) {
        Set<String> used = choices.getOrDefault(new FieldName(kind, field.name()), Set.of());
        Map<String, Text> kept = new LinkedHashMap<>(field.choices());
        kept.keySet().retainAll(used);
        List<String> to = field.to().stream().filter(fields::containsKey).toList();
        return field.with(to, kept);
    }

    private static Home home(Home home, Map<String, Kind> kinds) {
        Optional<Home.Table> table = home.table()
                .flatMap(of -> Optional.ofNullable(kinds.get(of.rows())).map(kind -> table(of, kind)));
        List<Home.Group> groups = home.groups().stream()
                .map(group -> new Home.Group(
                        group.label(),
                        group.kinds().stream().filter(kinds::containsKey).toList()))
                .filter(group -> !group.kinds().isEmpty())
                .toList();
        return new Home(home.title(), home.lead(), table, groups);
    }

    private static Home.Table table(Home.Table table, Kind kind) {
        List<List<String>> columns = table.columns().stream()
                .map(column -> existing(column, kind))
                .filter(column -> !column.isEmpty())
                .toList();
        return new Home.Table(table.title(), table.rows(), existing(table.tag(), kind), columns);
    }

    private static List<String> existing(List<String> names, Kind kind) {
        return names.stream().filter(kind.fields()::containsKey).toList();
    }
}
