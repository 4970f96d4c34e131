package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Home;
import shinagaki.generator.catalog.Kind;

/** Lists of entries: a kind's own, the table of the first page, and the kinds themselves. */
final class Overviews {

    private final Catalog catalog;
    private final Addresses addresses;
    private final EntryLinks links;
    private final Facts facts;

    Overviews(Catalog catalog, Addresses addresses, EntryLinks links, Facts facts) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.links = links;
        this.facts = facts;
    }

    List<PageView.ListRow> rows(Kind kind, Viewpoint from) {
        return rows(kind, catalog.ofKind(kind.name()), from);
    }

    /** The words of a vocabulary in the order of a dictionary; nothing for other kinds. */
    List<PageView.IndexGroup> index(Kind kind, Viewpoint from) {
        List<Entry> entries = catalog.ofKind(kind.name());
        if (kind.vocabulary().isEmpty() || entries.isEmpty()) {
            return List.of();
        }
        return new Dictionary(from.lang())
                .groups(entries).stream()
                        .map(group -> new PageView.IndexGroup(
                                group.letter(),
                                group.entries().stream().findFirst().map(Entry::id),
                                rows(kind, group.entries(), from)))
                        .toList();
    }

    private List<PageView.ListRow> rows(Kind kind, List<Entry> entries, Viewpoint from) {
        return entries.stream().map(entry -> row(kind, entry, from)).toList();
    }

    /** All kinds of this edition, in the groups of the first page; those in none come last. */
    List<PageView.KindGroup> groups(Optional<Home> home, Viewpoint from, String others) {
        List<Home.Group> groups = home.map(Home::groups).orElse(List.of());
        if (groups.isEmpty()) {
            return List.of(new PageView.KindGroup(Optional.empty(), kinds(from)));
        }
        Set<String> left = new LinkedHashSet<>(catalog.kinds().keySet());
        List<PageView.KindGroup> shown = new ArrayList<>();
        for (Home.Group group : groups) {
            left.removeAll(group.kinds());
            shown.add(new PageView.KindGroup(Optional.of(group.label().in(from.lang())), kinds(group.kinds(), from)));
        }
        shown.add(new PageView.KindGroup(Optional.of(others), kinds(left, from)));
        return shown.stream().filter(group -> !group.kinds().isEmpty()).toList();
    }

    /** All kinds of this edition, in their order. */
    List<PageView.KindLink> kinds(Viewpoint from) {
        return kinds(catalog.kinds().keySet(), from);
    }

    private List<PageView.KindLink> kinds(Collection<String> names, Viewpoint from) {
        return names.stream()
                .map(links::kind)
                .map(kind -> new PageView.KindLink(
                        kind.plural().in(from.lang()),
                        from.href(Addresses.list(kind.name(), from.lang())),
                        catalog.ofKind(kind.name()).size()))
                .toList();
    }

    PageView.TableView table(Home.Table table, Viewpoint from) {
        Kind kind = links.kind(table.rows());
        List<Entry> entries = catalog.ofKind(kind.name());
        List<List<String>> columns = table.columns();
        List<String> labels = columns.stream()
                .map(column -> links.kind(table.rows()).fields().get(column.getFirst()))
                .map(field -> field == null ? "" : field.label().in(from.lang()))
                .toList();
        List<PageView.RowView> rows = entries.stream()
                .map(entry -> new PageView.RowView(
                        links.to(entry, from, false),
                        facts.of(entry, table.tag(), from),
                        columns.stream()
                                .map(column -> facts.of(entry, column, from))
                                .toList()))
                .toList();
        return new PageView.TableView(
                table.title().in(from.lang()), kind.label().in(from.lang()), labels, rows);
    }

    private PageView.ListRow row(Kind kind, Entry entry, Viewpoint from) {
        Place place = addresses.place(entry.id());
        boolean standsHere = !place.isOwnPage() && place.host().isEmpty();
        Optional<FactView.Details> details = standsHere ? Optional.of(facts.details(entry, from)) : Optional.empty();
        boolean isWord = kind.vocabulary().isPresent();
        return new PageView.ListRow(
                links.to(entry, from, false),
                standsHere ? facts.summary(entry, from) : links.summary(entry, from),
                details.map(FactView.Details::facts).orElseGet(() -> facts.of(entry, kind.list(), from)),
                standsHere ? Optional.of(entry.id()) : Optional.empty(),
                isWord ? EntryLinks.aliases(entry, from) : List.of(),
                isWord ? EntryLinks.reading(entry, from) : Optional.empty(),
                details);
    }
}
