package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.page.FacetIndex.Choice;
import shinagaki.generator.parse.ShortDigest;
import shinagaki.search.document.Facet;

/**
 * Pages that narrow the site by facets: one to begin with, one for each value, and one for each two values of different
 * facets that some entry has together, in the order of the facets. A site whose kinds mark no field has the first alone,
 * and a kind whose entries have no other values is its list.
 */
public final class Browsing {

    private static final String DATA = "entries.json";
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** A page lists so many entries at most; of more it tells the counts. */
    private static final int MOST_ENTRIES = 500;

    private final Catalog catalog;
    private final EntryLinks links;
    private final Shells shells;
    private final Facets labels;
    private final FacetIndex index;

    Browsing(Catalog catalog, EntryLinks links, Shells shells, Facets facets) {
        this.catalog = catalog;
        this.links = links;
        this.shells = shells;
        this.labels = facets;
        this.index = new FacetIndex(catalog, facets);
    }

    /** An entry as the script of the first page shows it. */
    public record Row(String title, String lang, String href, List<Integer> choices) {}

    /** Where the data of a language is published, below the root. */
    public static String data(String lang) {
        return Addresses.browse(lang) + DATA;
    }

    /** Whether there is anything to combine the kinds with. */
    public boolean hasFields() {
        return index.hasFields();
    }

    /** Facet and value of every choice; {@link Row#choices} are positions in this list. */
    public List<List<String>> choices() {
        return index.choices().stream()
                .map(choice -> List.of(choice.name(), choice.value()))
                .toList();
    }

    /** All entries of the edition, in its order; addresses are relative to the page to begin with. */
    public List<Row> rows(String lang) {
        Viewpoint from = Viewpoint.relative(lang, Addresses.browse(lang));
        Map<Choice, Integer> positions = new LinkedHashMap<>();
        index.choices().forEach(choice -> positions.put(choice, positions.size()));
        return catalog.entries().values().stream()
                .map(entry -> {
                    EntryLink link = links.to(entry, from, false);
                    List<Integer> at =
                            index.of(entry).stream().map(positions::get).toList();
                    return new Row(link.title().text(), link.title().lang(), link.href(), at);
                })
                .toList();
    }

    List<Supplier<Page>> pages(String lang) {
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.add(() -> start(lang));
        for (Choice choice : index.choices()) {
            if (hasPage(choice)) {
                pages.add(() -> narrowed(List.of(choice), index.with(choice), lang));
            }
            index.beside(choice).forEach((other, entries) -> {
                if (choice.compareTo(other) < 0) {
                    pages.add(() -> narrowed(List.of(choice, other), entries, lang));
                }
            });
        }
        return pages;
    }

    private boolean hasPage(Choice choice) {
        return !choice.isKind() || !index.beside(choice).isEmpty();
    }

    private Page start(String lang) {
        Viewpoint from = Viewpoint.relative(lang, Addresses.browse(lang));
        String title = shells.word(lang, "browse-by");
        Headline headline = Headline.plain(title)
                .describedAs(shells.word(lang, "browse-about"))
                .below(List.of(top(lang)))
                .unlisted();
        Map<Choice, List<Entry>> all = new LinkedHashMap<>();
        index.choices().forEach(choice -> all.put(choice, index.with(choice)));
        return page(
                from,
                new PageView.BrowsePage(
                        shells.of(below(List.of()), from, headline),
                        title,
                        catalog.entries().size(),
                        List.of(),
                        facets(List.of(), all, from),
                        index.hasFields() ? Optional.of(from.href(data(lang))) : Optional.empty()));
    }

    private Page narrowed(List<Choice> chosen, List<Entry> entries, String lang) {
        String path = below(chosen);
        Viewpoint from = Viewpoint.relative(lang, lang + "/" + path);
        List<String> steps = chosen.stream().map(choice -> said(choice, lang)).toList();
        String title = String.join(shells.word(lang, "browse-and"), steps);
        List<Headline.Step> above = new ArrayList<>();
        above.add(top(lang));
        above.add(new Headline.Step(shells.word(lang, "browse-by"), Addresses.browse(lang)));
        if (chosen.size() > 1) {
            above.add(new Headline.Step(steps.getFirst(), address(List.of(chosen.getFirst()), lang)));
        }
        Headline headline = Headline.plain(title)
                .describedAs(shells.listOf(title, lang))
                .below(above)
                .unlisted();
        Map<Choice, List<Entry>> next = chosen.size() > 1 ? Map.of() : index.beside(chosen.getFirst());
        return page(
                from,
                new PageView.BrowsePage(
                        shells.of(path, from, headline),
                        title,
                        entries.size(),
                        groups(entries, from),
                        facets(chosen, next, from),
                        Optional.empty()));
    }

    private static Page page(Viewpoint from, PageView.BrowsePage view) {
        return new Page(from.path(), "browse", view);
    }

    private List<PageView.BrowseGroup> groups(List<Entry> entries, Viewpoint from) {
        Map<String, List<Entry>> byKind = new LinkedHashMap<>();
        entries.forEach(entry ->
                byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry));
        boolean isListed = entries.size() <= MOST_ENTRIES;
        List<PageView.BrowseGroup> groups = new ArrayList<>();
        byKind.forEach((name, members) -> {
            Kind kind = links.kind(name);
            List<EntryLink> shown = isListed
                    ? members.stream()
                            .map(entry -> links.to(entry, from, false))
                            .toList()
                    : List.of();
            groups.add(new PageView.BrowseGroup(
                    kind.plural().in(from.lang()),
                    from.href(Addresses.list(name, from.lang())),
                    members.size(),
                    shown));
        });
        return groups;
    }

    private List<PageView.BrowseFacet> facets(List<Choice> chosen, Map<Choice, List<Entry>> next, Viewpoint from) {
        Map<Integer, List<PageView.BrowseValue>> values = new LinkedHashMap<>();
        next.forEach((choice, entries) -> {
            List<Choice> both = new ArrayList<>(chosen);
            both.add(choice);
            String href = from.href(address(both.stream().sorted().toList(), from.lang()));
            values.computeIfAbsent(choice.facet(), facet -> new ArrayList<>())
                    .add(new PageView.BrowseValue(choice.value(), label(choice, from.lang()), href, entries.size()));
        });
        List<PageView.BrowseFacet> facets = new ArrayList<>();
        values.forEach((facet, of) -> {
            String name = index.facets().get(facet).name();
            facets.add(new PageView.BrowseFacet(name, name(name, from.lang()), of));
        });
        return facets;
    }

    private String address(List<Choice> chosen, String lang) {
        Choice first = chosen.getFirst();
        return chosen.size() == 1 && !hasPage(first) ? Addresses.list(first.value(), lang) : lang + "/" + below(chosen);
    }

    private static String below(List<Choice> chosen) {
        StringBuilder path = new StringBuilder(Addresses.BROWSE);
        for (Choice choice : chosen) {
            path.append(fileName(choice.name()))
                    .append('/')
                    .append(fileName(choice.value()))
                    .append('/');
        }
        return path.toString();
    }

    /** A name that every file system and address can hold; no plain one starts as the made ones do. */
    static String fileName(String value) {
        return PLAIN.matcher(value).matches() ? value : "_" + ShortDigest.of(value);
    }

    private String said(Choice choice, String lang) {
        return name(choice.name(), lang) + shells.word(lang, "place-separator") + label(choice, lang);
    }

    private String name(String facet, String lang) {
        return facet.equals(Facets.KIND)
                ? shells.word(lang, "search-kind")
                : labels.name(facet).in(lang);
    }

    private String label(Choice choice, String lang) {
        Facet facet = index.facets().get(choice.facet());
        return facet.labels().getOrDefault(choice.value(), Map.of()).getOrDefault(lang, choice.value());
    }

    private Headline.Step top(String lang) {
        return new Headline.Step(catalog.site().name().in(lang), Addresses.home(lang));
    }
}
