package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Piece;

/** Which entries refer to which, in fields or in prose; only what the page of the target does not show anyway. */
final class Backlinks {

    private final Catalog catalog;
    private final Map<String, List<String>> byTarget = new HashMap<>();
    private final Map<String, List<Entry>> notes = new HashMap<>();

    Backlinks(Catalog catalog, Links links, Addresses addresses) {
        this.catalog = catalog;
        catalog.entries().values().forEach(this::addNote);
        Map<String, Set<String>> shown = new HashMap<>();
        catalog.entries().values().forEach(entry -> shown.put(entry.id(), shownBy(entry)));
        for (Entry entry : catalog.entries().values()) {
            String host = addresses.place(entry.id()).host().orElse("");
            for (String target : targets(entry, links)) {
                boolean visible = shown.getOrDefault(target, Set.of()).contains(entry.id()) || target.equals(host);
                if (!visible && !target.equals(entry.id())) {
                    byTarget.computeIfAbsent(target, id -> new ArrayList<>(2)).add(entry.id());
                }
            }
        }
    }

    /** Ids of the entries that refer to {@code id}, in the order of the catalog. */
    List<String> to(String id) {
        return byTarget.getOrDefault(id, List.of());
    }

    private Set<String> shownBy(Entry entry) {
        Set<String> shown = new HashSet<>();
        fieldsOf(entry).values().stream()
                .filter(Field::show)
                .map(field -> entry.fields().get(field.name()))
                .forEach(value -> collect(value, shown));
        return shown;
    }

    private Set<String> targets(Entry entry, Links links) {
        Set<String> targets = new LinkedHashSet<>();
        fieldsOf(entry).values().stream()
                .filter(field -> field.type() != FieldType.INVERSE && !isNote(entry, field))
                .map(field -> entry.fields().get(field.name()))
                .forEach(value -> collect(value, targets));
        addTerms(entry, targets);
        notes.getOrDefault(entry.id(), List.of()).forEach(note -> addTerms(note, targets));
        entry.bodies().forEach((lang, body) -> collect(entry, lang, body, links, targets));
        return targets;
    }

    private static void addTerms(Entry entry, Set<String> targets) {
        entry.terms()
                .values()
                .forEach(said -> said.values().forEach(uses -> uses.forEach(use -> targets.add(use.term()))));
    }

    private void addNote(Entry note) {
        Set<String> about = new LinkedHashSet<>();
        fieldsOf(note).values().stream()
                .filter(field -> isNote(note, field))
                .forEach(field -> collect(note.fields().get(field.name()), about));
        about.forEach(id -> notes.computeIfAbsent(id, of -> new ArrayList<>(2)).add(note));
    }

    /** A note is shown on the page of what it is about. */
    private boolean isNote(Entry entry, Field field) {
        Kind kind = catalog.kinds().get(entry.kind());
        return kind != null && kind.note().equals(Optional.of(field.name()));
    }

    private static void collect(Entry entry, String lang, Body body, Links links, Set<String> targets) {
        for (Piece piece : body.html()) {
            if (piece instanceof Piece.Term(String id, var words)) {
                targets.add(id);
            } else if (piece instanceof Piece.LinkStart(Piece.Target target, var at)) {
                Optional<Links.Resolved> resolved = links.resolve(entry, lang, target);
                if (resolved.isPresent()
                        && resolved.get() instanceof Links.Resolved.ToEntry(String id, String anchor)) {
                    targets.add(id);
                }
            }
        }
    }

    private static void collect(@Nullable Value value, Set<String> targets) {
        if (value instanceof Value.References(var references)) {
            references.forEach(reference -> targets.add(reference.id()));
        }
    }

    private Map<String, Field> fieldsOf(Entry entry) {
        Kind kind = catalog.kinds().get(entry.kind());
        return kind == null ? Map.of() : kind.fields();
    }
}
