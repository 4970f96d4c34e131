package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;

/** Fields of entries, ready to show. */
final class Facts {

    private final EntryLinks links;
    private final Bodies bodies;
    private final Values values;
    private final Citations citations;
    private final TermWords terms;
    private final Namesakes namesakes;

    Facts(EntryLinks links, Bodies bodies, Values values, Citations citations, TermWords terms, Namesakes namesakes) {
        this.links = links;
        this.bodies = bodies;
        this.values = values;
        this.citations = citations;
        this.terms = terms;
        this.namesakes = namesakes;
    }

    /** All fields that pages list. */
    List<FactView> all(Entry entry, Viewpoint from, Set<String> unplaced) {
        return of(entry, shown(entry).toList(), from, unplaced, true);
    }

    /** All fields of an entry without a page, those that its kind lists first. */
    private List<FactView> standing(Entry entry, Viewpoint from) {
        List<String> names = Stream.concat(links.kind(entry.kind()).list().stream(), shown(entry))
                .distinct()
                .filter(name -> !leadsToHost(entry, name))
                .toList();
        return of(entry, names, from, new HashSet<>(), true);
    }

    /** All fields of a note but for what it is about, which the page it is told on shows by itself. */
    List<FactView> told(Entry note, Viewpoint from) {
        Kind kind = links.kind(note.kind());
        List<String> names = Stream.concat(kind.list().stream(), shown(note))
                .distinct()
                .filter(name -> !kind.note().equals(Optional.of(name)))
                .toList();
        return of(note, names, from, new HashSet<>(), true);
    }

    private Stream<String> shown(Entry entry) {
        return links.kind(entry.kind()).fields().values().stream()
                .filter(Field::show)
                .map(Field::name);
    }

    /** The named fields that have a value, in the order of the names, as a list shows them: in plain words. */
    List<FactView> of(Entry entry, List<String> names, Viewpoint from) {
        return of(entry, names, from, new HashSet<>(), false);
    }

    /** The summary where it is read rather than looked through, with links to terms. */
    Optional<Summary> summary(Entry entry, Viewpoint from) {
        return links.summary(entry, from)
                .map(summary -> summary.linked(
                        terms.html(entry, new Phrase(summary.text(), summary.lang(), summary.foreign()), from)));
    }

    /**
     * @param unplaced ids of entries that stand on this page and have no place on it yet; those that get one here are
     *     taken out
     * @param linked whether terms are links
     */
    private List<FactView> of(Entry entry, List<String> names, Viewpoint from, Set<String> unplaced, boolean linked) {
        List<FactView> facts = new ArrayList<>();
        for (String name : names) {
            Field field = links.kind(entry.kind()).fields().get(name);
            Value value = entry.fields().get(name);
            if (field != null && value != null) {
                List<FactView.Item> items = items(field, value, from, unplaced);
                fact(field, value, linked ? withTerms(items, entry, from) : items, from)
                        .ifPresent(facts::add);
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

    private List<FactView.Item> withTerms(List<FactView.Item> items, Entry entry, Viewpoint from) {
        return entry.terms().isEmpty()
                ? items
                : items.stream()
                        .map(item -> item.link().isPresent() ? item : item.linked(terms.html(entry, item.text(), from)))
                        .toList();
    }

    private static Optional<FactView> fact(Field field, Value value, List<FactView.Item> items, Viewpoint from) {
        boolean notStated = value instanceof Value.NotStated;
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
        return type == FieldType.LIST
                || type == FieldType.CHOICES
                || type == FieldType.REFS
                || type == FieldType.INVERSE;
    }

    private List<FactView.Item> items(Field field, Value value, Viewpoint from, Set<String> unplaced) {
        if (value instanceof Value.References(var targets)) {
            List<EntryLink> named = namesakes.toldApart(
                    targets.stream()
                            .map(target -> links.to(links.entry(target.id()), from, target.derived()))
                            .toList(),
                    from);
            return named.stream().map(link -> reference(link, from, unplaced)).toList();
        }
        if (value instanceof Value.Choice choice) {
            return List.of(choice(field, choice, from));
        }
        if (value instanceof Value.Choices(var chosen)) {
            return chosen.stream().map(choice -> choice(field, choice, from)).toList();
        }
        return values.words(field, value, from).stream()
                .map(words -> plain(words, false))
                .toList();
    }

    private FactView.Item reference(EntryLink link, Viewpoint from, Set<String> unplaced) {
        if (unplaced.remove(link.id())) {
            return standing(links.entry(link.id()), link.derived(), from);
        }
        return new FactView.Item(
                link.title(),
                Optional.empty(),
                Optional.of(link),
                link.derived(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private FactView.Item standing(Entry entry, boolean derived, Viewpoint from) {
        EntryLink link = links.to(entry, from, derived);
        return new FactView.Item(
                link.title(),
                Optional.empty(),
                Optional.of(link),
                derived,
                Optional.of(entry.id()),
                summary(entry, from),
                Optional.of(details(entry, from)));
    }

    /** What is told of an entry without a page, where it stands. */
    FactView.Details details(Entry entry, Viewpoint from) {
        String bodyLang = Bodies.languageOf(entry, from.lang());
        return new FactView.Details(
                standing(entry, from),
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

    private static FactView.Item choice(Field field, Value.Choice choice, Viewpoint from) {
        return plain(Values.choice(field, choice.key(), from), choice.derived());
    }

    private static FactView.Item plain(Phrase phrase, boolean derived) {
        return new FactView.Item(
                phrase,
                Optional.empty(),
                Optional.empty(),
                derived,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
