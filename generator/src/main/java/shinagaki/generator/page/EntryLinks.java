package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.search.analysis.Kana;

/** Entries as other pages show them. */
final class EntryLinks {

    private final Catalog catalog;
    private final Addresses addresses;
    private final Accents accents;

    EntryLinks(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.accents = new Accents(catalog);
    }

    Entry entry(String id) {
        return catalog.find(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not an entry of this edition"));
    }

    Kind kind(String name) {
        Kind kind = catalog.kinds().get(name);
        if (kind == null) {
            throw new IllegalArgumentException("'" + name + "' is not a kind of this site");
        }
        return kind;
    }

    Place place(String id) {
        return addresses.place(id);
    }

    EntryLink to(Entry entry, Viewpoint from, boolean derived) {
        return new EntryLink(
                entry.id(),
                entry.kind(),
                kind(entry.kind()).label().in(from.lang()),
                from.phrase(entry.title()),
                from.href(addresses.entry(entry.id(), from.lang())),
                accents.of(entry.id()),
                accents.isOwn(entry.id()),
                derived);
    }

    Optional<Summary> summary(Entry entry, Viewpoint from) {
        boolean derived = kind(entry.kind()).summaryDerived();
        return entry.summary().map(from::phrase).map(words -> Summary.of(words, derived));
    }

    static List<Phrase> aliases(Entry entry, Viewpoint from) {
        return entry.aliases().getOrDefault(from.lang(), List.of()).stream()
                .map(from::phrase)
                .toList();
    }

    /** How the title is said, where that differs from how it is written. */
    static Optional<String> reading(Entry entry, Viewpoint from) {
        return Optional.ofNullable(entry.reading().get(from.lang()))
                .filter(reading -> !reading.equals(Kana.hiragana(entry.title().in(from.lang()))));
    }

    EntryLink to(String id, Viewpoint from) {
        return to(entry(id), from, false);
    }
}
