package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Value;

/** Fields of entries, ready to show. */
final class Facts {

    private final EntryLinks links;
    private final Bodies bodies;
    private final Values values;
    private final Citations citations;

    Facts(EntryLinks links, Bodies bodies, Values values, Citations citations) {
        this.links = links;
        this.bodies = bodies;
        this.values = values;
        this.citations = citations;
    }

    /** All fields that pages list. */
    List<FactView> all(Entry entry, Viewpoint from, Set<String> unplaced) {
        List<String> names = links.kind(entry.kind()).fields().values().stream()
                .filter(Field::show)
                .map(Field::name)
                .toList();
        return of(entry, names, from, unplaced);
    }

    /**
     * The named fields that have a value, in the order of the names.
     *
     * @param unplaced ids of entries that stand on this page and have no place on it yet; those that get one here are
     *     taken out
     */
    List<FactView> of(Entry entry, List<String> names, Viewpoint from, Set<String> unplaced) {
        List<FactView> facts = new ArrayList<>();
        for (String name : names) {
            Field field = links.kind(entry.kind()).fields().get(name);
            Value value = entry.fields().get(name);
            if (field != null && value != null) {
                fact(field, value, from, unplaced).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Entries that stand on a page and are in none of its facts. */
    List<FactView.Item> standing(Set<String> unplaced, Viewpoint from) {
        return unplaced.stream()
                .map(id -> standing(links.entry(id), false, from))
                .toList();
    }

    private Optional<FactView> fact(Field field, Value value, Viewpoint from, Set<String> unplaced) {
        boolean notStated = value instanceof Value.NotStated;
        List<FactView.Item> items = items(field, value, from, unplaced);
        if (items.isEmpty() && !notStated) {
            return Optional.empty();
        }
        return Optional.of(new FactView(
                field.name(),
                field.label().in(from.lang()),
                field.derived(),
                notStated,
                isMany(field.type()),
                items.stream().anyMatch(item -> item.anchor().isPresent()),
                items));
    }

    private static boolean isMany(FieldType type) {
        return type == FieldType.LIST || type == FieldType.REFS || type == FieldType.INVERSE;
    }

    private List<FactView.Item> items(Field field, Value value, Viewpoint from, Set<String> unplaced) {
        if (value instanceof Value.References(var targets)) {
            List<FactView.Item> shown = new ArrayList<>(targets.size());
            for (Value.Reference target : targets) {
                shown.add(reference(target, from, unplaced));
            }
            return shown;
        }
        return values.words(field, value, from).stream().map(Facts::plain).toList();
    }

    private FactView.Item reference(Value.Reference reference, Viewpoint from, Set<String> unplaced) {
        Entry target = links.entry(reference.id());
        if (unplaced.remove(target.id())) {
            return standing(target, reference.derived(), from);
        }
        EntryLink link = links.to(target, from, reference.derived());
        return new FactView.Item(link.title(), Optional.of(link), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private FactView.Item standing(Entry entry, boolean derived, Viewpoint from) {
        EntryLink link = links.to(entry, from, derived);
        return new FactView.Item(
                link.title(),
                Optional.of(link),
                Optional.of(entry.id()),
                links.summary(entry, from),
                Optional.of(details(entry, from)));
    }

    /** What is told of an entry without a page, where it stands. */
    FactView.Details details(Entry entry, Viewpoint from) {
        List<String> names = links.kind(entry.kind()).list().stream()
                .filter(name -> !leadsToHost(entry, name))
                .toList();
        String bodyLang = Bodies.languageOf(entry, from.lang());
        return new FactView.Details(
                of(entry, names, from, new HashSet<>()),
                StandingBody.of(entry.id(), bodies.html(entry, bodyLang, from)),
                bodies.markdown(entry, bodyLang, from),
                bodyLang,
                citations.standing(entry, from));
    }

    private boolean leadsToHost(Entry entry, String name) {
        return entry.fields().get(name) instanceof Value.References(var targets)
                && targets.stream()
                        .allMatch(target -> links.place(entry.id()).host().equals(Optional.of(target.id())));
    }

    private static FactView.Item plain(Phrase phrase) {
        return new FactView.Item(phrase, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
