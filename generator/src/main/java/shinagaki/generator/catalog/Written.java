package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.YamlNode;

/** An entry as it is written, in either form: what both have in common to read it by. */
sealed interface Written {

    String id();

    Kind kind();

    /** The file or map that holds what does not depend on a language. */
    Form neutral();

    /** Where a language's words are written: the place to tell what is missing there. */
    Location at(String language);

    /** The value that each language has for a key. */
    <T> Map<String, T> byLanguage(String key, BiFunction<String, YamlNode, Optional<T>> read);

    Map<String, Body> bodies();

    int position();

    /** Whether a language's words could be read at all, so that what is missing there is worth telling. */
    boolean isReadable(String language);

    /** The languages in which something is written for a key, right or wrong. */
    default Set<String> languages(String key) {
        return byLanguage(key, (name, node) -> Optional.of(node)).keySet();
    }

    /** An item of a table. */
    record Item(String id, Kind kind, Form neutral, Words words, int position, Location key) implements Written {

        @Override
        public Location at(String language) {
            return key;
        }

        @Override
        public <T> Map<String, T> byLanguage(String key, BiFunction<String, YamlNode, Optional<T>> read) {
            return neutral.node(key)
                    .map(node -> words.byLanguage(key, node, read))
                    .orElse(Map.of());
        }

        @Override
        public Map<String, Body> bodies() {
            return Map.of();
        }

        @Override
        public boolean isReadable(String language) {
            return true;
        }
    }

    /**
     * A Markdown file for each language.
     *
     * @param source language of the file that carries what does not depend on a language
     * @param forms front matter by language, in the order of the site
     * @param unreadable languages whose front matter is missing or could not be read
     */
    record Pair(
            String id,
            Kind kind,
            String source,
            Map<String, Form> forms,
            Map<String, Body> bodies,
            Set<String> unreadable)
            implements Written {

        @Override
        public boolean isReadable(String language) {
            return !unreadable.contains(language);
        }

        @Override
        public Form neutral() {
            return form(source);
        }

        @Override
        public Location at(String language) {
            Form form = forms.get(language);
            return (form == null ? neutral() : form).at("title");
        }

        @Override
        public <T> Map<String, T> byLanguage(String key, BiFunction<String, YamlNode, Optional<T>> read) {
            Map<String, T> values = new LinkedHashMap<>();
            forms.forEach((language, form) -> form.node(key)
                    .flatMap(node -> read.apply(key, node))
                    .ifPresent(value -> values.put(language, value)));
            return values;
        }

        @Override
        public int position() {
            return 0;
        }

        private Form form(String language) {
            Form form = forms.get(language);
            if (form == null) {
                throw new IllegalStateException(id + " has no side in " + language);
            }
            return form;
        }
    }

    default Findings findings() {
        return neutral().findings();
    }
}
