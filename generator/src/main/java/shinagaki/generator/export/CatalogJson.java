package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.page.Addresses;
import tools.jackson.core.JsonGenerator;

/**
 * Every entry of an edition with its fields, for programs. An entry without a page has the address of its anchor.
 *
 * <p>Values of fields: words {@code {"ja":…,"en":…}}, a list {@code {"ja":[…],"en":[…]}}, one reference the id, several
 * references and what is computed from them a list of ids, a number as a number, a choice its key, several choices a
 * list of keys, a date in ISO form.
 * Where the source is silent the value is {@code {"notStated":true}}; a field without a value is left out.
 */
public final class CatalogJson {

    private final Catalog catalog;
    private final Addresses addresses;
    private final String basePath;

    public CatalogJson(Catalog catalog, Addresses addresses, String basePath) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.basePath = basePath;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject().writeArrayPropertyStart("languages");
            catalog.site().languages().forEach(json::writeString);
            json.writeEndArray().writeArrayPropertyStart("entries");
            catalog.entries().values().forEach(entry -> write(entry, json));
            json.writeEndArray().writeEndObject();
        }
        return out.toByteArray();
    }

    private void write(Entry entry, JsonGenerator json) {
        json.writeStartObject()
                .writeStringProperty("id", entry.id())
                .writeStringProperty("kind", entry.kind())
                .writeName("title");
        words(entry.title(), json);
        json.writeObjectPropertyStart("url");
        for (String lang : catalog.site().languages()) {
            json.writeStringProperty(lang, basePath + addresses.entry(entry.id(), lang));
        }
        json.writeEndObject()
                .writeStringProperty("audience", entry.audience().code())
                .writeStringProperty("status", entry.status().name().toLowerCase(java.util.Locale.ROOT))
                .writeObjectPropertyStart("fields");
        fields(entry).values().forEach(field -> {
            Value value = entry.fields().get(field.name());
            if (value != null) {
                json.writeName(field.name());
                write(field, value, json);
            }
        });
        json.writeEndObject().writeEndObject();
    }

    private Map<String, Field> fields(Entry entry) {
        Kind kind = catalog.kinds().get(entry.kind());
        return kind == null ? Map.of() : kind.fields();
    }

    private static void write(Field field, Value value, JsonGenerator json) {
        switch (value) {
            case Value.NotStated() ->
                json.writeStartObject().writeBooleanProperty("notStated", true).writeEndObject();
            case Value.Words(Text text) -> words(text, json);
            case Value.Number(var number) -> json.writeNumber(number);
            case Value.Date(var date) -> json.writeString(date.toString());
            case Value.Choice(String key, var derived) -> json.writeString(key);
            case Value.Choices(var chosen) -> {
                json.writeStartArray();
                chosen.forEach(choice -> json.writeString(choice.key()));
                json.writeEndArray();
            }
            case Value.Items(var byLanguage) -> {
                json.writeStartObject();
                byLanguage.forEach((lang, items) -> {
                    json.writeArrayPropertyStart(lang);
                    items.forEach(json::writeString);
                    json.writeEndArray();
                });
                json.writeEndObject();
            }
            case Value.References(var targets) -> references(field, targets, json);
        }
    }

    private static void references(Field field, List<Value.Reference> targets, JsonGenerator json) {
        if (field.type() == FieldType.REF) {
            json.writeString(targets.getFirst().id());
            return;
        }
        json.writeStartArray();
        targets.forEach(target -> json.writeString(target.id()));
        json.writeEndArray();
    }

    private static void words(Text text, JsonGenerator json) {
        json.writeStartObject();
        text.byLanguage().forEach(json::writeStringProperty);
        json.writeEndObject();
    }
}
