package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Citation;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Text;

/** Where what entries say comes from, and which entries a source is used for. */
final class Citations {

    /** An entry that uses a source, and the place in the source. */
    private record Use(String entry, Optional<Text> place) {}

    private final EntryLinks links;
    private final Furnishing furnishing;
    private final Map<String, List<Use>> bySource = new HashMap<>();

    Citations(Catalog catalog, EntryLinks links, Furnishing furnishing) {
        this.links = links;
        this.furnishing = furnishing;
        for (Entry entry : catalog.entries().values()) {
            for (Citation citation : entry.sources()) {
                if (!citation.source().equals(entry.id())) {
                    bySource.computeIfAbsent(citation.source(), id -> new ArrayList<>())
                            .add(new Use(entry.id(), citation.place()));
                }
            }
        }
    }

    List<EntryView.Cited> of(Entry entry, Viewpoint from) {
        return cited(entry.sources(), from);
    }

    /** The sources of an entry that stands on a page, but for those that the page's own entry names with the same place. */
    List<EntryView.Cited> standing(Entry entry, Viewpoint from) {
        Set<Citation> told = new HashSet<>();
        links.place(entry.id())
                .host()
                .ifPresent(host -> told.addAll(links.entry(host).sources()));
        return cited(
                entry.sources().stream()
                        .filter(source -> !told.contains(source))
                        .toList(),
                from);
    }

    /** The entries that use a source, by kind, in the order of the catalog. */
    List<EntryView.Uses> of(String source, Viewpoint from) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Use use : bySource.getOrDefault(source, List.of())) {
            List<String> named = places.computeIfAbsent(use.entry(), id -> new ArrayList<>());
            use.place().ifPresent(place -> named.add(place.in(from.lang())));
        }
        Map<String, List<EntryView.Use>> byKind = new LinkedHashMap<>();
        places.forEach((id, named) -> {
            EntryLink link = links.to(id, from);
            byKind.computeIfAbsent(link.kind(), kind -> new ArrayList<>()).add(new EntryView.Use(link, named));
        });
        return byKind.entrySet().stream()
                .map(kind ->
                        new EntryView.Uses(links.kind(kind.getKey()).plural().in(from.lang()), kind.getValue()))
                .toList();
    }

    /** Each source once, with all its places. */
    private List<EntryView.Cited> cited(List<Citation> citations, Viewpoint from) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Set<String> named = places.computeIfAbsent(citation.source(), id -> new LinkedHashSet<>());
            citation.place().ifPresent(place -> named.add(place.in(from.lang())));
        }
        String separator = furnishing.word(from.lang(), "list-separator");
        return places.entrySet().stream()
                .map(source -> new EntryView.Cited(
                        links.to(source.getKey(), from),
                        Optional.of(String.join(separator, source.getValue())).filter(all -> !all.isEmpty())))
                .toList();
    }
}
