package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words in one or several languages. At least one language is present; the first stands in for a missing one.
 *
 * @param byLanguage language code to words, the source language first
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The words in {@code language}, or those of the first language present. */
    public String in(String language) {
        return Optional.ofNullable(byLanguage.get(language))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** The language that {@link #in} answers with: {@code language} itself, or the one that stands in. */
    public String languageFor(String language) {
        return byLanguage.containsKey(language)
                ? language
                : byLanguage.keySet().iterator().next();
    }
}
