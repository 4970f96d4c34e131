package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.catalog.Site;
import shinagaki.generator.catalog.Text;

/**
 * Which pages a site has, and what each of them shows. What all pages share is worked out once; a page is made when it is
 * asked for and kept nowhere, by as many threads at once as the caller likes.
 */
public final class SitePages {

    private final Catalog catalog;
    private final Site site;
    private final Setting setting;
    private final Addresses addresses;
    private final EntryLinks links;
    private final Notes notes;
    private final EntryPages entryPages;
    private final Overviews overviews;
    private final Figures figures;
    private final Shells shells;
    private final SearchDocuments documents;
    private final SearchNames names;
    private final Browsing browsing;

    public SitePages(Catalog catalog, Links resolver, Setting setting, Furnishing outside) {
        this.catalog = catalog;
        this.site = catalog.site();
        Furnishing furnishing = outside.naming(site.languages());
        this.setting = setting;
        this.addresses = new Addresses(catalog);
        this.links = new EntryLinks(catalog, addresses);
        Bodies bodies = new Bodies(catalog, resolver, addresses, furnishing);
        Neighbours neighbours = new Neighbours(catalog, addresses);
        Backlinks backlinks = new Backlinks(catalog, resolver, addresses);
        this.figures = new Figures(catalog, links, furnishing);
        Citations citations = new Citations(catalog, links, furnishing);
        Namesakes namesakes = new Namesakes(furnishing);
        TermWords terms = new TermWords(new TermMentions(catalog, addresses));
        Facts facts = new Facts(links, bodies, new Values(furnishing), citations, terms, namesakes);
        this.notes = new Notes(catalog, addresses, links, facts, namesakes);
        this.entryPages =
                new EntryPages(catalog.site(), links, facts, bodies, backlinks, neighbours, notes, figures, citations);
        this.overviews = new Overviews(catalog, addresses, links, facts);
        this.shells = new Shells(catalog, setting, furnishing);
        Facets facets = new Facets(catalog);
        this.documents = new SearchDocuments(catalog, setting, addresses, bodies, neighbours, facets);
        this.names = new SearchNames(catalog, addresses, documents);
        this.browsing = new Browsing(catalog, links, shells, facets);
    }

    /** What the site's search knows. */
    public SearchDocuments documents() {
        return documents;
    }

    /** What can be found without a server. */
    public SearchNames names() {
        return names;
    }

    /** How the site is narrowed by facets. */
    public Browsing browsing() {
        return browsing;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Every page but those that belong to a single entry. */
    public List<Supplier<Page>> common() {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (String lang : site.languages()) {
            pages.add(() -> home(lang));
            pages.add(() -> search(lang));
            pages.addAll(browsing.pages(lang));
            catalog.kinds().values().forEach(kind -> pages.add(() -> list(kind, lang)));
        }
        pages.add(this::notFound);
        pages.add(() -> gate("", site.name(), lang -> Addresses.home(lang)));
        return pages;
    }

    /** The pages of an entry: its own in every language, where its kind has pages, and its permalink. */
    public List<Supplier<Page>> of(Entry entry) {
        List<Supplier<Page>> pages = new ArrayList<>();
        if (links.kind(entry.kind()).hasPages()) {
            site.languages().forEach(lang -> pages.add(() -> entry(entry, lang)));
        }
        pages.add(() -> gate(Addresses.gate(entry.id()), entry.title(), lang -> addresses.entry(entry.id(), lang)));
        return pages;
    }

    private Page entry(Entry entry, String lang) {
        Kind kind = links.kind(entry.kind());
        String below = addresses.place(entry.id()).path();
        Viewpoint from = Viewpoint.relative(lang, lang + "/" + below);
        Headline headline = Headline.plain(entry.title().in(lang))
                .ofEntry(entry.id(), entry.summary().map(summary -> summary.in(lang)))
                .ofKind(kind.name())
                .withMarkdown()
                .below(List.of(
                        top(lang), new Headline.Step(kind.plural().in(lang), Addresses.list(kind.name(), lang))));
        return new Page(
                from.path(),
                kind.layout(),
                new PageView.EntryPage(shells.of(below, from, headline), entryPages.view(entry, from)));
    }

    private Page list(Kind kind, String lang) {
        Viewpoint from = Viewpoint.relative(lang, Addresses.list(kind.name(), lang));
        String title = kind.plural().in(lang);
        List<PageView.ListRow> rows = overviews.rows(kind, from);
        Optional<String> lead = kind.lead().filter(words -> !rows.isEmpty()).map(words -> words.in(lang));
        Headline headline = Headline.plain(title)
                .describedAs(lead.orElseGet(() -> shells.listOf(title, lang)))
                .ofKind(kind.name())
                .withMarkdown()
                .below(List.of(top(lang)));
        return new Page(
                from.path(),
                "list",
                new PageView.ListPage(
                        shells.of(kind.name() + "/", from, headline),
                        kind.name(),
                        title,
                        lead,
                        figures.onList(kind, from),
                        rows,
                        overviews.index(kind, from),
                        notes.on(kind.name() + "/", from),
                        Upkeep.of(catalog.ofKind(kind.name()), from)));
    }

    private Page home(String lang) {
        Viewpoint from = Viewpoint.relative(lang, Addresses.home(lang));
        String title =
                site.home().flatMap(home -> home.title()).orElse(site.name()).in(lang);
        Shell shell = shells.of("", from, Headline.plain(title).withMarkdown());
        Optional<String> lead =
                site.home().flatMap(home -> home.lead()).or(site::description).map(text -> text.in(lang));
        Optional<PageView.TableView> table =
                site.home().flatMap(home -> home.table()).map(of -> overviews.table(of, from));
        return new Page(
                from.path(),
                "home",
                new PageView.HomePage(
                        shell,
                        title,
                        lead,
                        table,
                        overviews.groups(site.home(), from, shells.word(lang, "other-kinds"))));
    }

    private Page search(String lang) {
        Viewpoint from = Viewpoint.relative(lang, Addresses.search(lang));
        String title = shells.word(lang, "search-results");
        Shell shell = shells.of("search/", from, Headline.plain(title).below(List.of(top(lang))));
        List<PageView.FacetName> facets = documents.facetNames(lang);
        return new Page(from.path(), "search", new PageView.SearchPage(shell, title, overviews.kinds(from), facets));
    }

    private Page notFound() {
        List<Shell> languages = site.languages().stream()
                .map(lang -> shells.single(
                        new Viewpoint(lang, "404.html", setting.basePath()),
                        Headline.plain(shells.word(lang, "not-found-title"))))
                .toList();
        return new Page("404.html", "not-found", new PageView.NotFoundPage(languages.getFirst(), languages));
    }

    private Page gate(String path, Text title, java.util.function.UnaryOperator<String> target) {
        Viewpoint from = Viewpoint.relative(site.sourceLanguage(), path);
        Shell shell = shells.single(from, Headline.plain(title.in(from.lang())));
        List<PageView.Gate> gates = site.languages().stream()
                .map(lang -> new PageView.Gate(
                        lang, shells.languageName(lang), title.in(lang), from.href(target.apply(lang))))
                .toList();
        return new Page(path, "gate", new PageView.GatePage(shell, gates));
    }

    private Headline.Step top(String lang) {
        return new Headline.Step(site.name().in(lang), Addresses.home(lang));
    }
}
