package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        List<Entry> entries = List.copyOf(catalog.entries().values());
        entries.forEach(this::addNote);
        List<Set<String>> targets =
                entries.parallelStream().map(entry -> targets(entry, links)).toList();
        Map<String, Set<String>> shown = new HashMap<>();
        entries.forEach(entry -> shown.put(entry.id(), references(entry, Field::show)));
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).id();
            String host = addresses.place(id).host().orElse("");
            for (String target : targets.get(i)) {
                boolean visible = shown.getOrDefault(target, Set.of()).contains(id) || target.equals(host);
                if (!visible && !target.equals(id)) {
                    byTarget.computeIfAbsent(target, of -> new ArrayList<>(2)).add(id);
                }
            }
        }
    }

    /** Ids of the entries that refer to {@code id}, in the order of the catalog. */
    List<String> to(String id) {
        return byTarget.getOrDefault(id, List.of());
    }

    private Set<String> targets(Entry entry, Links links) {
        Set<String> targets = references(entry, field -> field.type() != FieldType.INVERSE && !isNote(entry, field));
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
        for (String id : references(note, field -> isNote(note, field))) {
            notes.computeIfAbsent(id, of -> new ArrayList<>(2)).add(note);
        }
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

    /** What an entry refers to in some of its fields, in their order. */
    private Set<String> references(Entry entry, Predicate<Field> wanted) {
        Set<String> references = new LinkedHashSet<>();
        Kind kind = catalog.kinds().get(entry.kind());
        for (Field field : kind == null ? List.<Field>of() : kind.fields().values()) {
            if (wanted.test(field) && entry.fields().get(field.name()) instanceof Value.References(var targets)) {
                targets.forEach(target -> references.add(target.id()));
            }
        }
        return references;
    }
}
