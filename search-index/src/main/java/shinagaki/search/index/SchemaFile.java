package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchSchema;

/**
 * The file that makes an index of a folder, written last: its schema and the fingerprint of the analyzer chain, as flat
 * strings with numbered lists, {@code facet.0.name}, {@code facet.0.value.3}, {@code facet.0.label.3.ja}.
 */
final class SchemaFile {

    static final String FILE = "schema";
    static final String FINGERPRINT = "fingerprint";

    private static final FileFormat FORMAT = new FileFormat("ShinagakiSchema", 0);

    private SchemaFile() {}

    static void write(SearchSchema schema, String fingerprint, Directory directory) throws IOException {
        Map<String, String> data = of(schema);
        data.put(FINGERPRINT, fingerprint);
        write(data, directory);
    }

    static void write(Map<String, String> data, Directory directory) throws IOException {
        try (IndexOutput out = FORMAT.create(directory, FILE)) {
            out.writeMapOfStrings(data);
            CodecUtil.writeFooter(out);
        }
    }

    static Map<String, String> read(Directory directory) throws IOException {
        try (IndexInput in = FORMAT.open(directory, FILE)) {
            Map<String, String> data = in.readMapOfStrings();
            return data;
        }
    }

    private static Map<String, String> of(SearchSchema schema) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("release", schema.release());
        data.put("basePath", schema.basePath());
        data.put("openToRobots", Boolean.toString(schema.openToRobots()));
        number("language", schema.languages(), data);
        for (int i = 0; i < schema.facets().size(); i++) {
            put("facet." + i + '.', schema.facets().get(i), data);
        }
        number("word", List.copyOf(schema.words().keySet()), data);
        number("reading", List.copyOf(schema.words().values()), data);
        for (int i = 0; i < schema.glossary().size(); i++) {
            number("glossary." + i, schema.glossary().get(i), data);
        }
        return data;
    }

    static SearchSchema schema(Map<String, String> data) {
        List<Facet> facets = new ArrayList<>();
        for (int i = 0; data.containsKey("facet." + i + ".name"); i++) {
            facets.add(facet("facet." + i + '.', data));
        }
        return new SearchSchema(
                value("release", data),
                value("basePath", data),
                numbered("language", data),
                facets,
                words(data),
                glossary(data),
                Boolean.parseBoolean(value("openToRobots", data)));
    }

    private static Map<String, String> words(Map<String, String> data) {
        List<String> names = numbered("word", data);
        List<String> readings = numbered("reading", data);
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), readings.get(i));
        }
        return words;
    }

    private static List<List<String>> glossary(Map<String, String> data) {
        List<List<String>> glossary = new ArrayList<>();
        List<String> names = numbered("glossary.0", data);
        while (!names.isEmpty()) {
            glossary.add(names);
            names = numbered("glossary." + glossary.size(), data);
        }
        return glossary;
    }

    private static void put(String prefix, Facet facet, Map<String, String> data) {
        data.put(prefix + "name", facet.name());
        List<String> values = List.copyOf(facet.labels().keySet());
        number(prefix + "value", values, data);
        for (int i = 0; i < values.size(); i++) {
            String labelPrefix = prefix + "label." + i + '.';
            facet.labels()
                    .getOrDefault(values.get(i), Map.of())
                    .forEach((lang, label) -> data.put(labelPrefix + lang, label));
        }
    }

    private static Facet facet(String prefix, Map<String, String> data) {
        List<String> values = numbered(prefix + "value", data);
        List<String> languages = numbered("language", data);
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            Map<String, String> ofValue = new LinkedHashMap<>();
            for (String lang : languages) {
                String label = data.get(prefix + "label." + i + '.' + lang);
                if (label != null) {
                    ofValue.put(lang, label);
                }
            }
            labels.put(values.get(i), ofValue);
        }
        return new Facet(value(prefix + "name", data), labels);
    }

    private static void number(String name, List<String> values, Map<String, String> data) {
        for (int i = 0; i < values.size(); i++) {
            data.put(name + '.' + i, values.get(i));
        }
    }

    private static List<String> numbered(String name, Map<String, String> data) {
        List<String> values = new ArrayList<>();
        String value = data.get(name + ".0");
        while (value != null) {
            values.add(value);
            value = data.get(name + '.' + values.size());
        }
        return values;
    }

    static String value(String name, Map<String, String> data) {
        String value = data.get(name);
        if (value == null) {
            throw new IllegalStateException("the index carries no '" + name + "'; build it again");
        }
        return value;
    }
}
