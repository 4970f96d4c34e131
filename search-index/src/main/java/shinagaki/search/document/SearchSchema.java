package shinagaki.search.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is common to all documents of an index. It is kept in the index itself, so that a server needs nothing else.
 *
 * @param release the digest that names the release; told by the health endpoint
 * @param basePath where the site is mounted, {@code /} or {@code /menu/}
 * @param languages the first is the default of a request
 * @param facets the facet {@code kind} first, then those of the content; {@code lang} is not among them. The order of
 *     the values of {@code kind} decides between entries of the same name
 * @param words the site's own words, from each name to how it is said in hiragana, empty where nobody says; texts and
 *     questions are cut with them
 * @param glossary for each thing of the vocabulary all its names in all languages: who asks for one asks for all
 * @param openToRobots whether search engines may index the site; a server tells them in a header
 */
public record SearchSchema(
        String release,
        String basePath,
        List<String> languages,
        List<Facet> facets,
        Map<String, String> words,
        List<List<String>> glossary,
        boolean openToRobots) {

    public SearchSchema {
        languages = List.copyOf(languages);
        facets = List.copyOf(facets);
        glossary = glossary.stream().map(List::copyOf).toList();
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
