package shinagaki.search.http;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import shinagaki.search.query.SearchResponse;
import shinagaki.search.query.SearchResponse.FacetCount;
import shinagaki.search.query.SearchResponse.Fragment;
import shinagaki.search.query.SearchResponse.Hit;
import shinagaki.search.query.SearchResponse.SectionHit;
import shinagaki.search.query.Suggestion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON texts of the endpoint. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What {@code /api/search} answers. */
    public static String of(SearchResponse response) {
        return object(out -> {
            out.writeStringProperty("query", response.query());
            out.writeStringProperty("lang", response.lang());
            out.writeNumberProperty("total", response.total());
            out.writeNumberProperty("tookMicros", response.tookMicros());
            out.writeStringProperty("stage", response.stage());
            array("hits", response.hits(), Json::hit, out);
            out.writeName("facets").writeStartObject();
            response.facets().forEach((facet, counts) -> array(facet, counts, Json::facetCount, out));
            out.writeEndObject();
            array("expanded", response.expanded(), (text, to) -> to.writeString(text), out);
            array("didYouMean", response.didYouMean(), (text, to) -> to.writeString(text), out);
        });
    }

    /** What {@code /api/suggest} answers. */
    public static String of(List<Suggestion> suggestions) {
        return object(out -> array("suggestions", suggestions, Json::suggestion, out));
    }

    static String health(String release, int documents) {
        return object(out -> {
            out.writeStringProperty("status", "ok");
            out.writeNumberProperty("documents", documents);
            out.writeStringProperty("release", release);
        });
    }

    static String problem(int status, String title, String detail) {
        return object(out -> {
            out.writeStringProperty("type", "about:blank");
            out.writeStringProperty("title", title);
            out.writeNumberProperty("status", status);
            out.writeStringProperty("detail", detail);
        });
    }

    /** Writes a value where it stands. */
    interface Form<T> {
        void write(T value, JsonGenerator out);
    }

    private static void hit(Hit hit, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", hit.id());
        out.writeStringProperty("kind", hit.kind());
        out.writeStringProperty("lang", hit.lang());
        out.writeStringProperty("title", hit.title());
        out.writeStringProperty("url", hit.url());
        array("snippet", hit.snippet(), Json::fragment, out);
        array("sections", hit.sections(), Json::section, out);
        out.writeEndObject();
    }

    private static void section(SectionHit section, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("anchor", section.anchor());
        out.writeStringProperty("heading", section.heading());
        out.writeStringProperty("url", section.url());
        array("snippet", section.snippet(), Json::fragment, out);
        out.writeEndObject();
    }

    private static void fragment(Fragment fragment, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("text", fragment.text());
        out.writeBooleanProperty("match", fragment.match());
        out.writeEndObject();
    }

    private static void facetCount(FacetCount count, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("value", count.value());
        out.writeStringProperty("label", count.label());
        out.writeNumberProperty("count", count.count());
        out.writeEndObject();
    }

    private static void suggestion(Suggestion suggestion, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("text", suggestion.text());
        out.writeStringProperty("kind", suggestion.kind());
        out.writeStringProperty("id", suggestion.id());
        out.writeStringProperty("url", suggestion.url());
        if (!suggestion.heading().isEmpty()) {
            out.writeStringProperty("heading", suggestion.heading());
        }
        out.writeEndObject();
    }

    static <T> void array(String name, List<T> values, Form<T> form, JsonGenerator out) {
        out.writeName(name).writeStartArray();
        values.forEach(value -> form.write(value, out));
        out.writeEndArray();
    }

    static String object(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            members.accept(out);
            out.writeEndObject();
        }
        return text.toString();
    }
}
