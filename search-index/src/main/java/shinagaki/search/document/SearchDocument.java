package shinagaki.search.document;

import java.util.List;
import java.util.Map;

/**
 * One entry in one language, as it is to be found. The pair of {@code id} and {@code lang} is unique in an index.
 *
 * @param id the entry, the same in every language
 * @param kind the value of the facet {@code kind}
 * @param lang a language of the {@link SearchSchema}
 * @param title shown as the name of a hit, and searched with the highest weight
 * @param url root-relative address of the page, or of the anchor on the page the entry stands on
 * @param names other names, searched like the title and shown nowhere: aliases of this language, the title and aliases
 *     of the others, and names that an editor hides
 * @param readings how the title is said, in hiragana; empty where the dictionary's reading is right
 * @param facets values of the entry for each facet of the schema but {@code kind} and {@code lang}; facets without a
 *     value may be absent
 * @param standsAlone whether the entry has a page of its own; one that has none is ranked after the page it stands on
 * @param sections the text in reading order; the first is the lead, whose anchor is empty
 */
public record SearchDocument(
        String id,
        String kind,
        String lang,
        String title,
        String url,
        List<String> names,
        List<String> readings,
        Map<String, List<String>> facets,
        boolean standsAlone,
        List<Section> sections) {

    public SearchDocument {
        names = List.copyOf(names);
        readings = List.copyOf(readings);
        facets = Map.copyOf(facets);
        sections = List.copyOf(sections);
    }
}
