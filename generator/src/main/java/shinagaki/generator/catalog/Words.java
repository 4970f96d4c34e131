package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Words in the languages of a site: {@code {ja: …, en: …}}, or simply the words where the site has one language. */
final class Words {

    private final List<String> languages;
    private final Findings findings;

    /** @param languages the source language first */
    Words(List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    List<String> languages() {
        return languages;
    }

    /** Words that every language must have. */
    Optional<Text> complete(String key, YamlNode node) {
        Map<String, String> words = texts(key, node);
        missing(key, node.at(), words);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(words));
    }

    /** Words that a language may lack. */
    Map<String, String> texts(String key, YamlNode node) {
        return byLanguage(
                key,
                node,
                (name, value) -> Scalars.text(name, value, findings)
                        .map(scalar -> scalar.text().strip()));
    }

    /** The same words in every language. */
    Text everywhere(String words) {
        Map<String, String> all = new LinkedHashMap<>();
        languages.forEach(language -> all.put(language, words));
        return new Text(all);
    }

    /** Reads the value of each language, in the order of the site. */
    <T> Map<String, T> byLanguage(String key, YamlNode node, BiFunction<String, YamlNode, Optional<T>> read) {
        Map<String, T> values = new LinkedHashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.members().forEach((language, member) -> known(language, member.at()));
            for (String language : languages) {
                Optional.ofNullable(mapping.members().get(language))
                        .flatMap(member -> read.apply(key, member.value()))
                        .ifPresent(value -> values.put(language, value));
            }
        } else if (languages.size() == 1 || isBlank(node)) {
            read.apply(key, node).ifPresent(value -> values.put(languages.getFirst(), value));
        } else {
            String form = languages.stream().map(language -> language + ": …").collect(Collectors.joining(", "));
            findings.report(
                    Rule.WRONG_TYPE,
                    node.at(),
                    "'" + key + "' must have its words by language, not " + node.form(),
                    "write {" + form + "}");
            read.apply(key, node).ifPresent(value -> values.put(languages.getFirst(), value));
        }
        return values;
    }

    /** Reports the languages that lack a value which another one has. */
    void missing(String key, Location at, Map<String, ?> values) {
        if (values.isEmpty()) {
            return;
        }
        for (String language : languages) {
            if (!values.containsKey(language)) {
                findings.report(
                        Rule.MISSING_LANGUAGE, at, "'" + key + "' is missing in '" + language + "'", "add its words");
            }
        }
    }

    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }

    private void known(String language, Location at) {
        if (!languages.contains(language)) {
            findings.report(
                    Rule.UNKNOWN_LANGUAGE,
                    at,
                    "the site has no language '" + language + "'",
                    Nearest.hint(language, languages));
        }
    }
}
