package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import shinagaki.generator.page.Browsing;
import tools.jackson.core.JsonGenerator;

/**
 * What the script of the browse page combines facets with: {@code {"choices":[[facet, value], …],"entries":[[title, href,
 * [position of a choice, …], language of the title], …]}}, the language only where it is not the page's.
 */
public final class BrowseJson {

    private BrowseJson() {}

    /** Absent where there is nothing to combine. */
    public static Optional<byte[]> bytes(Browsing browsing, String lang) {
        if (!browsing.hasFields()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject().writeArrayPropertyStart("choices");
            for (List<String> choice : browsing.choices()) {
                json.writeStartArray();
                choice.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray().writeArrayPropertyStart("entries");
            browsing.rows(lang).forEach(row -> write(row, lang, json));
            json.writeEndArray().writeEndObject();
        }
        return Optional.of(out.toByteArray());
    }

    private static void write(Browsing.Row row, String lang, JsonGenerator json) {
        json.writeStartArray().writeString(row.title()).writeString(row.href()).writeStartArray();
        row.choices().forEach(choice -> json.writeNumber((int) choice));
        json.writeEndArray();
        if (!row.lang().equals(lang)) {
            json.writeString(row.lang());
        }
        json.writeEndArray();
    }
}
