package shinagaki.generator.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What pages need from outside the catalog.
 *
 * @param words interface words by language and key
 * @param assets theme files: plain name to the hashed path below the root
 * @param attachment from the path of a file in the content folder to that of its published copy below the root
 * @param cleaner from HTML with pieces that editors wrote to HTML that is safe
 */
public record Furnishing(
        Map<String, Map<String, String>> words,
        Map<String, String> assets,
        UnaryOperator<String> attachment,
        UnaryOperator<String> cleaner) {

    private static final String STAND_IN = "en";

    public Furnishing {
        words = Map.copyOf(words);
        assets = Map.copyOf(assets);
    }

    /** All interface words of a language; English ones stand in where the theme does not speak it. */
    public Map<String, String> wordsIn(String lang) {
        Map<String, String> all = words.getOrDefault(lang, words.get(STAND_IN));
        if (all == null) {
            throw new ThemeException("the theme has neither words/" + lang + ".yaml nor words/" + STAND_IN + ".yaml");
        }
        return all;
    }

    /** The same with every language of a site by name, {@code language-ja}; names that the theme says are kept. */
    Furnishing naming(List<String> languages) {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (String lang : languages) {
            Map<String, String> own = new LinkedHashMap<>(wordsIn(lang));
            for (String named : languages) {
                own.computeIfAbsent(
                        "language-" + named,
                        key -> Locale.forLanguageTag(named).getDisplayLanguage(Locale.forLanguageTag(lang)));
            }
            all.put(lang, own);
        }
        return new Furnishing(all, assets, attachment, cleaner);
    }

    /** One interface word. */
    public String word(String lang, String key) {
        String word = wordsIn(lang).get(key);
        if (word == null) {
            throw new ThemeException("the theme's words/" + lang + ".yaml has no '" + key + "'");
        }
        return word;
    }
}
