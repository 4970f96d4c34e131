package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.TextSection;
import shinagaki.generator.vocabulary.OwnWords;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;

/** What the site's search is told: a document for each entry and language it is written in. */
public final class SearchDocuments {

    private final Catalog catalog;
    private final Setting setting;
    private final Addresses addresses;
    private final Bodies bodies;
    private final Neighbours neighbours;
    private final Facets facets;

    SearchDocuments(
            Catalog catalog,
            Setting setting,
            Addresses addresses,
            Bodies bodies,
            Neighbours neighbours,
            Facets facets) {
        this.catalog = catalog;
        this.setting = setting;
        this.addresses = addresses;
        this.bodies = bodies;
        this.neighbours = neighbours;
        this.facets = facets;
    }

    /** What is common to all documents of a release. */
    public SearchSchema schema(String release) {
        return new SearchSchema(
                release,
                setting.basePath(),
                catalog.site().languages(),
                facets.all(),
                words(),
                glossary(),
                setting.isOpen());
    }

    /** The names of the vocabulary that pages show, with the readings of titles. */
    Map<String, String> words() {
        return OwnWords.of(catalog);
    }

    /** All names of each term of the vocabulary that pages show. */
    private List<List<String>> glossary() {
        return catalog.kinds().values().stream()
                .filter(kind -> kind.vocabulary().isPresent())
                .flatMap(kind -> catalog.ofKind(kind.name()).stream())
                .map(term -> {
                    Set<String> names =
                            new LinkedHashSet<>(term.title().byLanguage().values());
                    term.aliases().values().forEach(names::addAll);
                    return List.copyOf(names);
                })
                .filter(names -> names.size() > 1)
                .toList();
    }

    /** What it answers to what somebody said. */
    public NextActions nextActions() {
        return new NextActionDocuments(catalog, bodies).all();
    }

    /** The documents of an entry; none in a language it is not written in. */
    public List<SearchDocument> of(Entry entry) {
        return catalog.site().languages().stream()
                .filter(entry::isWrittenIn)
                .map(lang -> document(entry, lang))
                .toList();
    }

    List<PageView.FacetName> facetNames(String lang) {
        return facets.names(lang);
    }

    private SearchDocument document(Entry entry, String lang) {
        return new SearchDocument(
                entry.id(),
                entry.kind(),
                lang,
                entry.title().in(lang),
                setting.basePath() + addresses.entry(entry.id(), lang),
                names(entry, lang),
                Optional.ofNullable(entry.reading().get(lang)).map(List::of).orElse(List.of()),
                facets.of(entry),
                addresses.place(entry.id()).isOwnPage(),
                sections(entry, lang));
    }

    /** Other names: of this language, and all names of the others, since people mix languages when they ask. */
    private static List<String> names(Entry entry, String lang) {
        Set<String> names = new LinkedHashSet<>(entry.aliases().getOrDefault(lang, List.of()));
        names.addAll(entry.title().byLanguage().values());
        entry.aliases().values().forEach(names::addAll);
        entry.hidden().values().forEach(names::addAll);
        names.remove(entry.title().in(lang));
        return List.copyOf(names);
    }

    private List<Section> sections(Entry entry, String lang) {
        List<Section> sections = new ArrayList<>();
        StringJoiner lead = lead(entry, lang);
        Body body = entry.bodies().get(lang);
        List<TextSection> written = body == null ? List.of() : body.sections();
        for (TextSection section : written) {
            String text = bodies.text(section.text(), lang);
            if (section.anchor().isEmpty()) {
                lead.add(text);
            } else {
                sections.add(new Section(anchor(entry, section), section.heading(), text));
            }
        }
        sections.addFirst(new Section("", "", lead.toString()));
        for (String id : neighbours.standingOn(entry.id())) {
            catalog.find(id)
                    .ifPresent(standing -> sections.add(new Section(
                            id, standing.title().in(lang), lead(standing, lang).toString())));
        }
        return sections;
    }

    private String anchor(Entry entry, TextSection section) {
        return addresses.place(entry.id()).isOwnPage()
                ? section.anchor()
                : Addresses.anchor(entry.id(), section.anchor());
    }

    /**
     * The summary and the words of facts that pages show. Titles of other entries are theirs to be found by; the label of a choice says
     * the same of many entries, which are found by its facet.
     */
    private StringJoiner lead(Entry entry, String lang) {
        StringJoiner lead = new StringJoiner("\n");
        entry.summary().ifPresent(summary -> lead.add(summary.in(lang)));
        entry.fields().forEach((name, value) -> {
            switch (isShown(entry, name) ? value : new Value.NotStated()) {
                case Value.Words(var text) -> lead.add(text.in(lang));
                case Value.Items items -> items.in(lang).forEach(lead::add);
                case Value.Choice ignored -> {}
                case Value.Choices ignored -> {}
                case Value.Number ignored -> {}
                case Value.Date ignored -> {}
                case Value.NotStated ignored -> {}
                case Value.References ignored -> {}
            }
        });
        return lead;
    }

    private boolean isShown(Entry entry, String field) {
        return Optional.ofNullable(catalog.kinds().get(entry.kind()))
                .map(kind -> kind.fields().get(field))
                .map(Field::show)
                .orElse(true);
    }
}
