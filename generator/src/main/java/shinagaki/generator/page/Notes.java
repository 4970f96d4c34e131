package shinagaki.generator.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;

/** Which notes are shown on which page: where the entries that they are about are, or stand. */
final class Notes {

    private final EntryLinks links;
    private final Facts facts;
    private final Namesakes namesakes;

    /** By the path of a page below the language: the id of each note, with what it is about of all that stands there. */
    private final Map<String, Map<String, Set<String>>> byPage = new HashMap<>();

    Notes(Catalog catalog, Addresses addresses, EntryLinks links, Facts facts, Namesakes namesakes) {
        this.links = links;
        this.facts = facts;
        this.namesakes = namesakes;
        for (Kind kind : catalog.kinds().values()) {
            kind.note()
                    .ifPresent(field -> catalog.ofKind(kind.name())
                            .forEach(note -> place(note, note.fields().get(field), addresses)));
        }
    }

    /** The notes on a page, in the order of the catalog. */
    List<NoteView> on(String path, Viewpoint from) {
        return byPage.getOrDefault(path, Map.of()).entrySet().stream()
                .map(note -> view(links.entry(note.getKey()), note.getValue(), from))
                .toList();
    }

    private void place(Entry note, @Nullable Value about, Addresses addresses) {
        if (about instanceof Value.References(var targets)) {
            for (Value.Reference target : targets) {
                Place place = addresses.place(target.id());
                Set<String> standing = byPage.computeIfAbsent(place.path(), path -> new LinkedHashMap<>())
                        .computeIfAbsent(note.id(), id -> new LinkedHashSet<>());
                if (!place.isOwnPage()) {
                    standing.add(target.id());
                }
            }
        }
    }

    private NoteView view(Entry note, Set<String> about, Viewpoint from) {
        return NoteView.of(
                links.to(note, from, false),
                facts.summary(note, from),
                facts.told(note, from),
                namesakes.toldApart(about.stream().map(id -> links.to(id, from)).toList(), from));
    }
}
