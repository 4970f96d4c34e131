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

/** Who asks a word looks for a page; a row of a list that has the word more often comes behind it. */
final class ListedEntriesTest {

    @TempDir
    private Path folder;

    @Test
    void comeBehindPagesOfTheSameWord() {
        SearchSchema schema = new SearchSchema(
                "abc",
                "/",
                List.of("ja"),
                List.of(new Facet("kind", Map.of("page", Map.of("ja", "ページ")))),
                Map.of(),
                List.of(),
                true);
        try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
            index.add(entry("note", "研修の日程", "/ja/notes/#note", false, "研修の日程は、研修の資料に記載がありません。"));
            index.add(entry("package", "研修パッケージ", "/ja/package/", true, "役割に合わせて学べる研修です。内容は、お客様の業務を伺ってから決めます。"));
            index.add(entry("minutes", "議事録の整理", "/ja/minutes/", true, "会議のまとめを作ります。"));
            index.finish();
        }
        assertEquals(List.of("package", "note"), found("研修"));
        assertEquals(List.of("note"), found("研修の日程"));
    }

    private static SearchDocument entry(String id, String title, String url, boolean standsAlone, String text) {
        return new SearchDocument(
                id,
                "page",
                "ja",
                title,
                url,
                List.of(),
                List.of(),
                Map.of(),
                standsAlone,
                List.of(new Section("", "", text)));
    }

    private List<String> found(String q) {
        try (SearchEngine engine = SearchEngine.open(folder)) {
            return engine.search(new SearchRequest(q, "ja", Map.of(), 1, 10)).hits().stream()
                    .map(SearchResponse.Hit::id)
                    .toList();
        }
    }
}
