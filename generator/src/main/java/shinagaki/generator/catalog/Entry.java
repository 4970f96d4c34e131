package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.parse.Body;

/**
 * One offering, term or record of the menu, in all its languages.
 *
 * @param kind name of its {@link Kind}
 * @param aliases other names people say, by language; a language without any may be absent
 * @param hidden names that find the entry and are shown nowhere, by language: former names, common misspellings
 * @param reading how the title is said in hiragana, by language
 * @param successor for a retired entry: the id that took its place
 * @param owner the role that answers for it: its own, else that of the site
 * @param derived whether the whole entry was inferred
 * @param fields values by field name, in the order of the kind; inverse fields are filled in
 * @param bodies the Markdown by language; items of a table have none
 * @param translations by language how its words follow those they were translated from; items of a table have none
 * @param terms where the words of its summary and fields say terms: by language, then by those words; empty until they
 *     are looked for
 * @param at where the entry is written: the first line of its source file, or its key in a table
 */
public record Entry(
        String id,
        String kind,
        Text title,
        Optional<Text> summary,
        Map<String, List<String>> aliases,
        Map<String, List<String>> hidden,
        Map<String, String> reading,
        Audience audience,
        Status status,
        Optional<String> successor,
        Optional<Text> owner,
        Optional<Verification> verified,
        List<Citation> sources,
        boolean derived,
        List<String> formerIds,
        Map<String, Value> fields,
        Map<String, Body> bodies,
        Map<String, Translation> translations,
        Map<String, Map<String, List<TermUse>>> terms,
        Location at) {

    public Entry {
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        reading = Collections.unmodifiableMap(new LinkedHashMap<>(reading));
        sources = List.copyOf(sources);
        formerIds = List.copyOf(formerIds);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        bodies = Collections.unmodifiableMap(new LinkedHashMap<>(bodies));
    }

    /** The same entry with other bodies, whose words and its own say these terms. */
    public Entry withTerms(Map<String, Body> others, Map<String, Map<String, List<TermUse>>> said) {
        return Copies.withTerms(this, others, said);
    }

    /** Whether the entry has words of its own in {@code language}; where it has none, the source language stands in. */
    public boolean isWrittenIn(String language) {
        return title.byLanguage().containsKey(language);
    }
}
