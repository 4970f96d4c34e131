package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import shinagaki.generator.check.TranslationStatus;
import tools.jackson.core.JsonGenerator;

/**
 * The status of all translations, for programs: {@code {"translations":[{"id","language","file","missing","untracked",
 * "untracked_sections":[],"sections":[{"section","state","changed","removed"}]}]}}, without {@code file} where it is
 * missing; {@code state} is {@code missing}, {@code behind} or {@code orphaned}.
 */
public final class TranslationJson {

    private TranslationJson() {}

    public static byte[] bytes(List<TranslationStatus> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject().writeArrayPropertyStart("translations");
            all.forEach(status -> write(status, json));
            json.writeEndArray().writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(TranslationStatus status, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("id", status.id())
                .writeStringProperty("language", status.language());
        status.file().ifPresent(file -> json.writeStringProperty("file", file));
        json.writeBooleanProperty("missing", status.isMissing())
                .writeNumberProperty("untracked", status.untracked().size())
                .writeArrayPropertyStart("untracked_sections");
        status.untracked().forEach(json::writeString);
        json.writeEndArray().writeArrayPropertyStart("sections");
        status.sections()
                .forEach(section -> json.writeStartObject()
                        .writeStringProperty("section", section.section())
                        .writeStringProperty("state", section.state().name().toLowerCase(Locale.ROOT))
                        .writeNumberProperty("changed", section.changed())
                        .writeNumberProperty("removed", section.removed())
                        .writeEndObject());
        json.writeEndArray().writeEndObject();
    }
}
