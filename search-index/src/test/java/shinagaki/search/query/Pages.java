package shinagaki.search.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;
import shinagaki.search.index.IndexBuilder;

/** An index of pages in one language, and what is found in it. */
final class Pages {

    private Pages() {}

    static void build(Path folder, String lang, List<SearchDocument> pages) {
        SearchSchema schema = new SearchSchema(
                "abc",
                "/",
                List.of(lang),
                List.of(new Facet("kind", Map.of("page", Map.of(lang, "Page")))),
                Map.of(),
                List.of(),
                true);
        try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
            pages.forEach(index::add);
            index.finish();
        }
    }

    static SearchDocument page(String id, String lang, String title, String text) {
        return entry(id, lang, title, "/" + lang + "/" + id + "/", true, text);
    }

    static SearchDocument entry(String id, String lang, String title, String url, boolean standsAlone, String text) {
        return new SearchDocument(
                id,
                "page",
                lang,
                title,
                url,
                List.of(),
                List.of(),
                Map.of(),
                standsAlone,
                List.of(new Section("", "", text)));
    }

    static List<String> found(Path folder, String lang, String q) {
        try (SearchEngine engine = SearchEngine.open(folder)) {
            return engine.search(new SearchRequest(q, lang, Map.of(), 1, 10)).hits().stream()
                    .map(SearchResponse.Hit::id)
                    .toList();
        }
    }
}
