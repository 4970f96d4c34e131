package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Site;
import shinagaki.generator.catalog.Status;
import shinagaki.generator.parse.Body;

/** The pages of entries. */
final class EntryPages {

    private final Site site;
    private final EntryLinks links;
    private final Facts facts;
    private final Bodies bodies;
    private final Backlinks backlinks;
    private final Neighbours neighbours;
    private final Notes notes;
    private final Figures figures;
    private final Citations citations;

    EntryPages(
            Site site,
            EntryLinks links,
            Facts facts,
            Bodies bodies,
            Backlinks backlinks,
            Neighbours neighbours,
            Notes notes,
            Figures figures,
            Citations citations) {
        this.site = site;
        this.links = links;
        this.facts = facts;
        this.bodies = bodies;
        this.backlinks = backlinks;
        this.neighbours = neighbours;
        this.notes = notes;
        this.figures = figures;
        this.citations = citations;
    }

    EntryView view(Entry entry, Viewpoint from) {
        Set<String> unplaced = new LinkedHashSet<>(neighbours.standingOn(entry.id()));
        List<FactView> shown = facts.all(entry, from, unplaced);
        List<FactView.Item> standing = facts.standing(unplaced, from);
        String bodyLang = Bodies.languageOf(entry, from.lang());
        return new EntryView(
                links.to(entry, from, false),
                facts.summary(entry, from),
                EntryLinks.aliases(entry, from),
                links.kind(entry.kind()).vocabulary().flatMap(words -> EntryLinks.reading(entry, from)),
                notes.on(links.place(entry.id()).path(), from),
                entry.isWrittenIn(from.lang())
                        ? Optional.empty()
                        : Optional.of(entry.title().languageFor(from.lang())),
                entry.derived(),
                entry.status() == Status.DRAFT,
                retired(entry, from),
                shown,
                standing,
                bodies.html(entry, bodyLang, from),
                bodies.markdown(entry, bodyLang, from),
                bodyLang,
                contents(entry, bodyLang),
                figures.onEntry(entry, from),
                usedBy(entry, from),
                citations.of(entry, from),
                citations.of(entry.id(), from),
                Upkeep.of(entry, site, from),
                neighbours.previous(entry.id()).map(id -> links.to(id, from)),
                neighbours.next(entry.id()).map(id -> links.to(id, from)));
    }

    private Optional<EntryView.Retired> retired(Entry entry, Viewpoint from) {
        return entry.status() == Status.RETIRED
                ? Optional.of(new EntryView.Retired(entry.successor().map(id -> links.to(id, from))))
                : Optional.empty();
    }

    private static List<EntryView.Content> contents(Entry entry, String bodyLang) {
        Body body = entry.bodies().get(bodyLang);
        return body == null
                ? List.of()
                : body.headings().stream()
                        .map(h -> new EntryView.Content(h.level(), h.id(), h.text(), h.derived()))
                        .toList();
    }

    private List<EntryView.Group> usedBy(Entry entry, Viewpoint from) {
        Map<String, List<EntryLink>> byKind = new LinkedHashMap<>();
        for (String id : backlinks.to(entry.id())) {
            EntryLink link = links.to(id, from);
            byKind.computeIfAbsent(link.kind(), name -> new ArrayList<>()).add(link);
        }
        List<EntryView.Group> groups = new ArrayList<>(byKind.size());
        byKind.forEach((name, members) -> {
            Kind kind = links.kind(name);
            groups.add(new EntryView.Group(kind.plural().in(from.lang()), members));
        });
        return groups;
    }
}
