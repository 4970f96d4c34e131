package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;
import shinagaki.search.index.IndexBuilder;

/** Forms of one word find one another, and the form that was asked for comes first. */
final class WordFormsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void buildIndex() {
        SearchSchema schema = new SearchSchema(
                "abc",
                "/",
                List.of("en"),
                List.of(new Facet("kind", Map.of("page", Map.of("en", "Page")))),
                Map.of(),
                List.of(),
                true);
        try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
            index.add(page("one", "Notes", "The architect drew. Another architect built. An architect paid."));
            index.add(page("many", "Notes", "In the end there is a forum where architects of all lands meet to talk."));
            index.add(page("craft", "Notes", "Architecture was said of temples first, and of houses much later on."));
            index.add(page("inquiry", "Policies", "A policy. One more policy. The last policy."));
            index.add(page("rules", "Notes", "One word on policies stands at the very end: policies."));
            index.finish();
        }
    }

    private static SearchDocument page(String id, String title, String text) {
        return new SearchDocument(
                id,
                "page",
                "en",
                title,
                "/en/" + id + "/",
                List.of(),
                List.of(),
                Map.of(),
                true,
                List.of(new Section("", "", text)));
    }

    @Test
    void comeBehindTheFormThatWasAskedFor() {
        assertEquals(List.of("many", "one"), found("architects"));
        assertEquals(List.of("many", "one"), found("Ａｒｃｈｉｔｅｃｔｓ"));
        assertEquals(List.of("one", "many"), found("architect"));
        assertEquals(List.of("craft"), found("architecture"));
    }

    @Test
    void mayStandInATitle() {
        assertEquals(List.of("inquiry", "rules"), found("policies"));
    }

    private List<String> found(String q) {
        try (SearchEngine engine = SearchEngine.open(folder)) {
            return engine.search(new SearchRequest(q, "en", Map.of(), 1, 10)).hits().stream()
                    .map(SearchResponse.Hit::id)
                    .toList();
        }
    }
}
