package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;
import shinagaki.search.index.IndexBuilder;

/** A site's own words in texts that do not have them as a title. */
final class OwnWordsTest {

    private static final String TEXT = "はじめに業務棚卸をします。芝麻信用の点数も見ます。";

    @TempDir
    private Path folder;

    @Test
    void areFoundWholeByPartsAndAsTheyAreSaid() {
        Map<String, String> words = Map.of("業務棚卸", "ぎょうむたなおろし", "芝麻信用", "じーましんよう");
        for (String q : List.of("業務棚卸", "棚卸", "業務", "芝麻信用", "信用", "じーましんよう", "ぎょうむたなおろし")) {
            assertEquals(List.of("page"), found(words, q), q);
        }
    }

    @Test
    void areNotKnownToAnEditionThatHasNotGotThem() {
        assertEquals(List.of(), found(Map.of(), "じーましんよう"));
    }

    private List<String> found(Map<String, String> words, String q) {
        SearchSchema schema = new SearchSchema(
                "abc",
                "/",
                List.of("ja"),
                List.of(new Facet("kind", Map.of("page", Map.of("ja", "ページ")))),
                words,
                List.of(),
                true);
        try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
            index.add(new SearchDocument(
                    "page",
                    "page",
                    "ja",
                    "始め方",
                    "/ja/page/",
                    List.of(),
                    List.of(),
                    Map.of(),
                    true,
                    List.of(new Section("", "", TEXT))));
            index.finish();
        }
        try (SearchEngine engine = SearchEngine.open(folder)) {
            return engine.search(new SearchRequest(q, "ja", Map.of(), 1, 10)).hits().stream()
                    .map(SearchResponse.Hit::id)
                    .toList();
        }
    }
}
