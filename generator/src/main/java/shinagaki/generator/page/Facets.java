package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.search.document.Facet;

/**
 * The fields that answers are narrowed by. Fields of the same name in several kinds are one facet. Entries are listed in
 * the order of the catalog, choices as declared, other words sorted.
 */
final class Facets {

    /** The facet that every entry has; its values are the names of the kinds. */
    static final String KIND = "kind";

    private final Catalog catalog;
    private final Map<String, Text> names = new LinkedHashMap<>();
    private final List<Facet> facets = new ArrayList<>();

    Facets(Catalog catalog) {
        this.catalog = catalog;
        facets.add(kinds());
        Map<String, List<Field>> byName = new LinkedHashMap<>();
        for (Kind kind : catalog.kinds().values()) {
            kind.fields().values().stream().filter(Field::facet).forEach(field -> {
                byName.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field);
                names.putIfAbsent(field.name(), field.label());
            });
        }
        Map<String, Map<String, Text>> found = found();
        byName.forEach((name, fields) -> facets.add(facet(name, fields, found.getOrDefault(name, Map.of()))));
    }

    List<Facet> all() {
        return facets;
    }

    List<PageView.FacetName> names(String lang) {
        return names.entrySet().stream()
                .map(name ->
                        new PageView.FacetName(name.getKey(), name.getValue().in(lang)))
                .toList();
    }

    /** What a facet is called; for {@link #KIND} the theme has a word. */
    Text name(String facet) {
        Text name = names.get(facet);
        if (name == null) {
            throw new IllegalArgumentException("'" + facet + "' is not a facet of this site");
        }
        return name;
    }

    /** Values of an entry by facet. */
    Map<String, List<String>> of(Entry entry) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fieldsOf(catalog, entry).values().stream().filter(Field::facet).forEach(field -> {
            List<String> keys = List.copyOf(labels(entry, field).keySet());
            if (!keys.isEmpty()) {
                values.put(field.name(), keys);
            }
        });
        return values;
    }

    static Map<String, Field> fieldsOf(Catalog catalog, Entry entry) {
        Kind kind = catalog.kinds().get(entry.kind());
        return kind == null ? Map.of() : kind.fields();
    }

    static Text label(Map<String, Field> fields, String name, String key) {
        Field field = fields.get(name);
        Text label = field == null ? null : field.choices().get(key);
        return label == null ? new Text(Map.of("", key)) : label;
    }

    private Facet kinds() {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        catalog.kinds().values().forEach(kind -> labels.put(kind.name(), inEveryLanguage(kind.label())));
        return new Facet(KIND, labels);
    }

    /** Values that entries have, sorted, by name of the field. */
    private Map<String, Map<String, Text>> found() {
        Map<String, Map<String, Text>> found = new LinkedHashMap<>();
        for (Entry entry : catalog.entries().values()) {
            fieldsOf(catalog, entry).values().stream()
                    .filter(Field::facet)
                    .forEach(field -> found.computeIfAbsent(field.name(), name -> new TreeMap<>())
                            .putAll(labels(entry, field)));
        }
        return found;
    }

    private Facet facet(String name, List<Field> fields, Map<String, Text> found) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        catalog.entries().values().stream()
                .filter(entry -> found.containsKey(entry.id()))
                .forEach(entry -> labels.put(entry.id(), inEveryLanguage(entry.title())));
        fields.forEach(field -> field.choices().forEach((key, label) -> labels.put(key, inEveryLanguage(label))));
        found.forEach((key, label) -> labels.putIfAbsent(key, inEveryLanguage(label)));
        return new Facet(name, labels);
    }

    private Map<String, Text> labels(Entry entry, Field field) {
        Value value = entry.fields().get(field.name());
        Map<String, Text> labels = new LinkedHashMap<>();
        switch (value) {
            case Value.References(var targets) ->
                targets.forEach(target -> catalog.find(target.id()).ifPresent(e -> labels.put(e.id(), e.title())));
            case Value.Choice choice -> put(labels, field, choice);
            case Value.Choices(var chosen) -> chosen.forEach(choice -> put(labels, field, choice));
            case Value.Items items ->
                items.in(catalog.site().sourceLanguage()).forEach(word -> labels.put(word, new Text(Map.of("", word))));
            case Value.Words(Text text) -> labels.put(text.in(catalog.site().sourceLanguage()), text);
            case Value.Number(var number) ->
                labels.put(number.toPlainString(), new Text(Map.of("", number.toPlainString())));
            case Value.Date(var date) -> labels.put(date.toString(), new Text(Map.of("", date.toString())));
            case Value.NotStated ignored -> {}
            case null -> {}
        }
        return labels;
    }

    private static void put(Map<String, Text> labels, Field field, Value.Choice choice) {
        labels.put(choice.key(), label(Map.of(field.name(), field), field.name(), choice.key()));
    }

    private Map<String, String> inEveryLanguage(Text text) {
        Map<String, String> labels = new LinkedHashMap<>();
        catalog.site().languages().forEach(lang -> labels.put(lang, text.in(lang)));
        return labels;
    }
}
