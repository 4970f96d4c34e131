package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of the catalog: kind by kind; by the fields that the kind is sorted by, else as written in a table, else by
 * id. What has no value comes last.
 */
final class CatalogOrder {

    /** Where a value puts an entry; a reference puts it where its target is, whose kind counts before its position. */
    private record Rank(int kind, BigDecimal position) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            return Comparator.comparingInt(Rank::kind)
                    .thenComparing(Rank::position)
                    .compare(this, other);
        }
    }

    private final Map<String, Kind> kinds;
    private final List<String> names;
    private final Map<String, List<Draft>> byKind = new HashMap<>();
    private final Map<String, Rank> ranks = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private CatalogOrder(Map<String, Draft> drafts, Map<String, Kind> kinds) {
        this.kinds = kinds;
        this.names = List.copyOf(kinds.keySet());
        drafts.values()
                .forEach(draft -> byKind.computeIfAbsent(draft.entry().kind(), kind -> new ArrayList<>())
                        .add(draft));
    }

    /** @param drafts by id */
    static List<Draft> of(Map<String, Draft> drafts, Map<String, Kind> kinds) {
        CatalogOrder order = new CatalogOrder(drafts, kinds);
        kinds.values().forEach(order::sort);
        return kinds.keySet().stream()
                .flatMap(kind -> order.byKind.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    /** Once for each kind, so that kinds that are sorted by each other come to an end. */
    private void sort(Kind kind) {
        List<Draft> members = byKind.get(kind.name());
        if (members == null || !begun.add(kind.name())) {
            return;
        }
        kind.order().stream().map(kind.fields()::get).forEach(this::sortTargets);
        members.sort(comparator(kind));
        for (int i = 0; i < members.size(); i++) {
            ranks.put(members.get(i).entry().id(), new Rank(names.indexOf(kind.name()), BigDecimal.valueOf(i)));
        }
    }

    private void sortTargets(@Nullable Field field) {
        if (field != null && (field.type() == FieldType.REF || field.type() == FieldType.REFS)) {
            List<String> to = field.to().isEmpty() ? names : field.to();
            to.stream()
                    .flatMap(name -> Optional.ofNullable(kinds.get(name)).stream())
                    .forEach(this::sort);
        }
    }

    private Comparator<Draft> comparator(Kind kind) {
        Comparator<Draft> written = Comparator.comparingInt(Draft::position)
                .thenComparing(draft -> draft.entry().id());
        return kind.order().reversed().stream()
                .reduce(
                        written,
                        (rest, name) -> by(kind.fields().get(name)).thenComparing(rest),
                        (one, other) -> one.thenComparing(other));
    }

    private Comparator<Draft> by(@Nullable Field field) {
        return Comparator.comparing(
                draft -> field == null
                        ? null
                        : rank(field, draft.entry().fields().get(field.name())),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private @Nullable Rank rank(Field field, @Nullable Value value) {
        return switch (value) {
            case Value.Number(BigDecimal number) -> new Rank(0, number);
            case Value.Choice(String key, var derived) ->
                new Rank(
                        0,
                        BigDecimal.valueOf(List.copyOf(field.choices().keySet()).indexOf(key)));
            case Value.References(var targets)
            when !targets.isEmpty() -> ranks.get(targets.getFirst().id());
            case null, default -> null;
        };
    }
}
