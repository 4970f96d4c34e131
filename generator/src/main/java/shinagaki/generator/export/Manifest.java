package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Every file of a release, so that anybody can tell whether it is whole:
 * {@code {"files":{"www/ja/index.html":{"sha256":"…","size":123}}}}, sorted by path.
 */
public record Manifest(SortedMap<String, Sum> files) {

    /** What a file must be: its SHA-256 in hexadecimal and its length in bytes. */
    public record Sum(String sha256, long size) {}

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public byte[] toJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(files.size() * 128);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject().writeObjectPropertyStart("files");
            for (Map.Entry<String, Sum> file : files.entrySet()) {
                json.writeObjectPropertyStart(file.getKey())
                        .writeStringProperty("sha256", file.getValue().sha256())
                        .writeNumberProperty("size", file.getValue().size())
                        .writeEndObject();
            }
            json.writeEndObject().writeEndObject();
        }
        return out.toByteArray();
    }

    /** What {@link #toJson} wrote; absent where the text is anything else, such as a half of it. */
    public static Optional<Manifest> parse(byte[] text) {
        SortedMap<String, Sum> files = new TreeMap<>();
        try (JsonParser json = Json.parser(text)) {
            boolean begins = json.nextToken() == JsonToken.START_OBJECT
                    && "files".equals(json.nextName())
                    && json.nextToken() == JsonToken.START_OBJECT;
            if (!begins) {
                return Optional.empty();
            }
            for (String path = json.nextName(); path != null; path = json.nextName()) {
                Optional<Sum> sum = sum(json);
                if (sum.isEmpty()) {
                    return Optional.empty();
                }
                files.put(path, sum.get());
            }
            return json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null
                    ? Optional.of(new Manifest(files))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Sum> sum(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT || !"sha256".equals(json.nextName())) {
            return Optional.empty();
        }
        String sha256 = json.nextStringValue();
        boolean sized = "size".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
        if (sha256 == null || !sized) {
            return Optional.empty();
        }
        Sum sum = new Sum(sha256, json.getLongValue());
        return json.nextToken() == JsonToken.END_OBJECT ? Optional.of(sum) : Optional.empty();
    }
}
