package shinagaki.generator.vocabulary;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;

/** The names of the vocabulary that pages show: what the search is told of a site's own words. */
public final class OwnWords {

    private OwnWords() {}

    /** From each name to how it is said, which is known of titles alone; else empty. */
    public static Map<String, String> of(Catalog catalog) {
        Map<String, String> words = new TreeMap<>();
        terms(catalog).forEach(term -> {
            term.aliases().values().forEach(names -> names.forEach(name -> words.putIfAbsent(name, "")));
            term.title()
                    .byLanguage()
                    .forEach((lang, title) ->
                            words.put(title, term.reading().getOrDefault(lang, words.getOrDefault(title, ""))));
        });
        return words;
    }

    /** The entries whose names these are. */
    static Stream<Entry> terms(Catalog catalog) {
        return catalog.kinds().values().stream()
                .filter(kind -> kind.vocabulary().isPresent())
                .flatMap(kind -> catalog.ofKind(kind.name()).stream());
    }
}
