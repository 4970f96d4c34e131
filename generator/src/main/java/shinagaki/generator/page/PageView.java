package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/** What a template sees. Every list may be empty; every address is relative to the page unless it says otherwise. */
public sealed interface PageView {

    Shell shell();

    /** The first page of a language: the table, or the kinds where a site has none. */
    record HomePage(Shell shell, String title, Optional<String> lead, Optional<TableView> table, List<KindGroup> groups)
            implements PageView {}

    /** Kinds that belong together, or all of them without a label where a site does not group them. */
    record KindGroup(Optional<String> label, List<KindLink> kinds) {}

    /**
     * All entries of a kind, with what there is to say and to see of them together.
     *
     * @param index the same rows as in a dictionary, for the words of a vocabulary; else empty
     * @param notes about entries that stand here
     */
    record ListPage(
            Shell shell,
            String kind,
            String title,
            Optional<String> lead,
            List<FigureView> figures,
            List<ListRow> rows,
            List<IndexGroup> index,
            List<NoteView> notes,
            Upkeep upkeep)
            implements PageView {}

    /**
     * Words under one letter of a dictionary.
     *
     * @param letter empty for what begins with none
     * @param first the id of the first row, which the letter leads to; absent where there are no rows
     */
    record IndexGroup(String letter, Optional<String> first, List<ListRow> rows) {}

    /** One entry. */
    record EntryPage(Shell shell, EntryView entry) implements PageView {}

    /**
     * Where the answers of a search are shown, by script; without it the page says so and leads to the lists.
     *
     * @param facets what answers can be narrowed by besides the kind
     */
    record SearchPage(Shell shell, String title, List<KindLink> kinds, List<FacetName> facets) implements PageView {}

    /** A field that answers are narrowed by, with its label. */
    record FacetName(String name, String label) {}

    /**
     * Entries by the values of facets: where to begin, with the values of all facets and no entries, or what one value or
     * two at once leave.
     *
     * @param count entries that are left; all of the edition where nothing is chosen
     * @param groups the entries by kind. A page that would list too many has their counts only
     * @param facets values to choose next, each with the number of entries it would leave
     * @param data where scripts find all entries with their values; on the page where to begin
     */
    record BrowsePage(
            Shell shell,
            String title,
            int count,
            List<BrowseGroup> groups,
            List<BrowseFacet> facets,
            Optional<String> data)
            implements PageView {}

    /** Entries of one kind; {@code href} leads to the list of the kind. */
    record BrowseGroup(String label, String href, int count, List<EntryLink> links) {}

    /** A field that entries are chosen by. */
    record BrowseFacet(String name, String label, List<BrowseValue> values) {}

    /** A value of a facet, with the number of entries that choosing it leaves. */
    record BrowseValue(String value, String label, String href, int count) {}

    /** {@code 404.html}, in all languages at once; its addresses are absolute below the base path. */
    record NotFoundPage(Shell shell, List<Shell> languages) implements PageView {}

    /** {@code p/<id>/} and {@code /}: leads to the same thing in each language. */
    record GatePage(Shell shell, List<Gate> gates) implements PageView {}

    /** One way through a {@link GatePage}. */
    record Gate(String lang, String language, String title, String href) {}

    /** A kind, with the address of its list and the number of its entries. */
    record KindLink(String label, String href, int count) {}

    /**
     * An entry on the list page of its kind.
     *
     * @param anchor set where this is the place it stands on
     * @param aliases other names, and {@code reading} how its title is said; of the words of a vocabulary alone
     * @param body of an entry that stands here
     */
    record ListRow(
            EntryLink link,
            Optional<Summary> summary,
            List<FactView> facts,
            Optional<String> anchor,
            List<Phrase> aliases,
            Optional<String> reading,
            Optional<FactView.Details> body) {}

    /** The rows of a kind as tags and as a table. */
    record TableView(String title, String rowLabel, List<String> columns, List<RowView> rows) {}

    /**
     * A row of the table.
     *
     * @param tag facts told on the entry's tag
     * @param cells for each column its fields; a field that is absent in this row is left out
     */
    record RowView(EntryLink link, List<FactView> tag, List<List<FactView>> cells) {}
}
