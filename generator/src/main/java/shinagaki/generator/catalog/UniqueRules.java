package shinagaki.generator.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;

/** Fields that a kind calls {@code unique} have the same values together in one entry only. */
final class UniqueRules {

    private final Map<String, Kind> kinds;
    private final Findings findings;

    UniqueRules(Map<String, Kind> kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    void check(Collection<Draft> drafts) {
        Map<List<String>, Draft> firsts = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<String> unique = Optional.ofNullable(kinds.get(draft.entry().kind()))
                    .map(Kind::unique)
                    .orElse(List.of());
            List<String> values = unique.isEmpty() ? List.of() : values(draft.entry(), unique);
            if (values.size() > unique.size()) {
                toItself(draft, unique);
                Draft first = firsts.putIfAbsent(values, draft);
                if (first != null) {
                    taken(draft, first, unique);
                }
            }
        }
    }

    /** The kind, then a value for each of the fields that have one. */
    private static List<String> values(Entry entry, List<String> unique) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(entry.kind()),
                        unique.stream().map(entry.fields()::get).flatMap(value -> key(value).stream()))
                .toList();
    }

    private static Optional<String> key(@org.jspecify.annotations.Nullable Value value) {
        return switch (value) {
            case Value.References(var targets) ->
                targets.stream().map(Value.Reference::id).findFirst();
            case Value.Choice(String key, var derived) -> Optional.of(key);
            case null, default -> Optional.empty();
        };
    }

    private void toItself(Draft draft, List<String> unique) {
        Set<String> named = new LinkedHashSet<>();
        for (String field : unique) {
            if (draft.entry().fields().get(field) instanceof Value.References(var targets)
                    && targets.stream().anyMatch(target -> !named.add(target.id()))) {
                findings.report(
                        Rule.SELF_REFERENCE,
                        at(draft, field),
                        "'" + draft.entry().id() + "' leads from '"
                                + targets.getFirst().id() + "' to itself",
                        words(unique) + " name different entries; mend one of them, or delete this entry");
            }
        }
    }

    private void taken(Draft draft, Draft first, List<String> unique) {
        Location other = first.entry().at();
        findings.report(
                Rule.DUPLICATE_ENTRY,
                at(draft, unique.getLast()),
                "'" + draft.entry().id() + "' has the same " + words(unique) + " as '"
                        + first.entry().id() + "'",
                "see " + other.path() + ":" + other.line() + "; mend one of them, or delete one");
    }

    private static Location at(Draft draft, String field) {
        return draft.uses().stream()
                .filter(use -> use.field().equals(field))
                .map(Draft.Use::at)
                .findFirst()
                .orElse(draft.entry().at());
    }

    private static String words(List<String> fields) {
        return String.join(
                " and ", fields.stream().map(field -> "'" + field + "'").toList());
    }
}
