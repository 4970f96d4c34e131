package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shinagaki.generator.parse.Body;

/** What one circle of readers may see of a catalog. */
public final class Edition {

    private final Audience audience;
    private final Set<String> visible;
    private final Mentions mentions;

    private Edition(Catalog all, Audience audience) {
        this.audience = audience;
        this.visible = all.entries().values().stream()
                .filter(entry -> entry.audience().isVisibleIn(audience))
                .map(Entry::id)
                .collect(Collectors.toSet());
        this.mentions = new Mentions(id -> all.entries().containsKey(id) && !visible.contains(id));
    }

    /**
     * The catalog without the entries and fields that are narrower than {@code audience}, without every mention of them
     * in fields, and without the kinds, fields and choices that then have nothing left to tell.
     */
    public static Catalog of(Catalog all, Audience audience) {
        Edition edition = new Edition(all, audience);
        Map<String, Kind> permitted = new LinkedHashMap<>();
        all.kinds().forEach((name, kind) -> permitted.put(name, edition.kind(kind, all.kinds())));
        Map<String, Entry> entries = new LinkedHashMap<>();
        List.copyOf(all.entries().values()).parallelStream()
                .filter(entry -> edition.visible.contains(entry.id()))
                .map(entry -> edition.entry(entry, permitted))
                .toList()
                .forEach(entry -> entries.put(entry.id(), entry));
        Held held = new Held(entries.values());
        Map<String, Kind> kinds = held.kinds(permitted);
        EditionCharts charts = new EditionCharts(kinds, audience);
        return new Catalog(
                held.site(all.site(), kinds),
                kinds.values().stream()
                        .map(charts::in)
                        .collect(Collectors.toMap(Kind::name, kind -> kind, (one, other) -> one, LinkedHashMap::new)),
                entries);
    }

    private Kind kind(Kind kind, Map<String, Kind> all) {
        Map<String, Field> fields = new LinkedHashMap<>();
        kind.fields().forEach((name, field) -> {
            if (field.audience().isVisibleIn(audience) && isStatedVisibly(field, all)) {
                fields.put(name, field);
            }
        });
        return kind.with(fields, kind.charts());
    }

    /** An inverse field tells what another field says, so it is as narrow as that. */
    private boolean isStatedVisibly(Field field, Map<String, Kind> all) {
        return field.type() != FieldType.INVERSE
                || field.to().stream()
                        .map(all::get)
                        .filter(Objects::nonNull)
                        .map(kind -> kind.fields().get(field.inverseOf()))
                        .filter(Objects::nonNull)
                        .allMatch(stated -> stated.audience().isVisibleIn(audience));
    }

    private Entry entry(Entry entry, Map<String, Kind> kinds) {
        Kind kind = kinds.get(entry.kind());
        Map<String, Value> fields = new LinkedHashMap<>();
        entry.fields().forEach((name, value) -> {
            if (kind != null && kind.fields().containsKey(name)) {
                value(value).ifPresent(kept -> fields.put(name, kept));
            }
        });
        Optional<String> successor = entry.successor().filter(visible::contains);
        List<Citation> sources = entry.sources().stream()
                .filter(citation -> visible.contains(citation.source()))
                .toList();
        Map<String, Body> bodies = new LinkedHashMap<>();
        entry.bodies().forEach((language, body) -> bodies.put(language, mentions.without(body)));
        return Copies.withBodies(Copies.of(entry, fields, successor, sources), bodies);
    }

    private Optional<Value> value(Value value) {
        if (!(value instanceof Value.References(var targets))) {
            return Optional.of(value);
        }
        List<Value.Reference> kept =
                targets.stream().filter(target -> visible.contains(target.id())).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Value.References(kept));
    }
}
