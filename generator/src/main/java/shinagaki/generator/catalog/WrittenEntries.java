package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.ParsedPage;
import shinagaki.generator.parse.ParsedTable;

/** Brings the sides of pairs together, and finds the items of tables. */
final class WrittenEntries {

    private final Map<String, Kind> kinds;
    private final Words words;
    private final Findings findings;

    WrittenEntries(Map<String, Kind> kinds, Words words, Findings findings) {
        this.kinds = kinds;
        this.words = words;
        this.findings = findings;
    }

    List<Written> items(ParsedTable table) {
        String name = table.file().name();
        Kind kind = name.endsWith(".yaml") ? kinds.get(name.substring(0, name.length() - ".yaml".length())) : null;
        if (kind == null) {
            findings.report(
                    Rule.MISPLACED_FILE,
                    table.file().at(0),
                    "no kind has the table '" + name + "'",
                    Nearest.hint(
                            name,
                            kinds.keySet().stream()
                                    .map(known -> known + ".yaml")
                                    .toList()));
            return List.of();
        }
        List<Written> items = new ArrayList<>();
        Form all = new Form(table.items(), findings);
        Set<String> keys = keys(kind, CommonFields.KEYS);
        table.items()
                .members()
                .forEach((id, member) -> all.form(id, member.value()).ifPresent(form -> {
                    if (!Ids.isValid(id)) {
                        findings.report(Rule.INVALID_ID, member.at(), "'" + id + "' is no id", "use " + Ids.FORM);
                    }
                    computed(kind, form);
                    items.add(new Written.Item(
                            Ids.mended(id), kind, form.allowing(keys), words, items.size() + 1, member.at()));
                }));
        return items;
    }

    /** The files of one pair, by language. */
    record Sides(PageNames.Name name, Map<String, ParsedPage> pages) {}

    /** What belongs together, in the order of the files. */
    List<Sides> sides(List<ParsedPage> pages) {
        PageNames names = new PageNames(kinds, words.languages(), findings);
        Map<String, Sides> sides = new LinkedHashMap<>();
        for (ParsedPage page : pages) {
            names.of(page.file()).ifPresent(name -> {
                ParsedPage first = sides.computeIfAbsent(
                                name.kind().name() + "/" + name.id(), key -> new Sides(name, new LinkedHashMap<>()))
                        .pages()
                        .putIfAbsent(name.language(), page);
                if (first != null) {
                    findings.report(
                            Rule.DUPLICATE_ID,
                            page.file().at(0),
                            "the id '" + name.id() + "' is taken",
                            "by " + first.file().path());
                }
            });
        }
        return List.copyOf(sides.values());
    }

    Written pair(Sides written) {
        PageNames.Name name = written.name();
        Map<String, ParsedPage> sides = written.pages();
        Map<String, Form> forms = new LinkedHashMap<>();
        Map<String, Body> bodies = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        for (String language : words.languages()) {
            ParsedPage page = sides.get(language);
            if (page != null) {
                forms.put(language, new Form(page.front(), findings));
                bodies.put(language, page.body());
                if (!page.isReadable()) {
                    unreadable.add(language);
                }
            }
        }
        String source = source(forms);
        missingSides(name, sides);
        forms.forEach((language, form) -> allow(name.kind(), form, language.equals(source), source));
        return new Written.Pair(name.id(), name.kind(), source, forms, bodies, unreadable);
    }

    /** The side that says so, else that of the site's source language, else the first. */
    private static String source(Map<String, Form> forms) {
        return forms.entrySet().stream()
                .filter(side -> side.getValue().node("source").isPresent()
                        && side.getValue().flag("source", false))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> forms.keySet().iterator().next());
    }

    private void missingSides(PageNames.Name name, Map<String, ParsedPage> sides) {
        ParsedPage written = sides.values().iterator().next();
        for (String language : words.languages()) {
            if (!sides.containsKey(language)) {
                findings.report(
                        Rule.MISSING_LANGUAGE,
                        written.file().at(0),
                        "'" + name.id() + "' is not written in '" + language + "'",
                        "add " + name.id() + "." + language + ".md beside it");
            }
        }
    }

    private void allow(Kind kind, Form form, boolean isSource, String source) {
        computed(kind, form);
        form.allowing(keys(kind, CommonFields.KEYS));
        if (isSource) {
            return;
        }
        form.mapping().members().forEach((key, member) -> {
            Field field = kind.fields().get(key);
            boolean neutral = CommonFields.NEUTRAL.contains(key) || (field != null && !field.translated());
            if (neutral) {
                findings.report(
                        Rule.NEUTRAL_FIELD_IN_TRANSLATION,
                        member.at(),
                        "'" + key + "' is the same in every language",
                        "write it in the '" + source + "' file only");
            }
        });
    }

    private void computed(Kind kind, Form form) {
        kind.fields().values().stream()
                .filter(field -> field.type() == FieldType.INVERSE && form.has(field.name()))
                .forEach(field -> findings.report(
                        Rule.UNKNOWN_KEY,
                        form.at(field.name()),
                        "'" + field.name() + "' is computed and cannot be written",
                        "write '" + field.inverseOf() + "' in the entries it leads to"));
    }

    private static Set<String> keys(Kind kind, Set<String> common) {
        Set<String> keys = new LinkedHashSet<>(common);
        keys.addAll(kind.fields().keySet());
        return keys;
    }
}
