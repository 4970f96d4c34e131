package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.search.Menu;
import shinagaki.search.index.IndexBuilder;
import shinagaki.search.query.SearchResponse.FacetCount;
import shinagaki.search.query.SearchResponse.Fragment;
import shinagaki.search.query.SearchResponse.Hit;

final class SearchEngineTest {

    @TempDir
    static Path folder;

    private static SearchEngine engine;

    @BeforeAll
    static void open() {
        Menu.build(folder, Menu.schema("abc"));
        engine = SearchEngine.open(folder);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "議事録|all|pkg-minutes try",
                "研修|all|trn-server trn-basic pkg-minutes",
                "けんしゅう|all|trn-server trn-basic pkg-minutes",
                "ケンシュウ|all|trn-server trn-basic pkg-minutes",
                "kenshuu|reading|trn-server trn-basic pkg-minutes",
                "ぎじろく|all|pkg-minutes try",
                "PoC|all|try",
                "ＰｏＣ|all|try",
                "コレクション|all|pkg-minutes",
                "データベース|all|pkg-minutes",
                "サーバ|all|trn-server pkg-minutes",
                "サーバー|all|trn-server pkg-minutes",
                "申込|all|pkg-minutes",
                "株式会社|all|try",
                "𠮷|all|try",
                "C++|all|pkg-minutes",
                "minutes automation|all|pkg-minutes",
                "automa|prefix|pkg-minutes",
                "tomatio|prefix|pkg-minutes",
                "議事録を自動で作るにはどうすればよいですか|most|pkg-minutes try",
                "how do I turn recorded meetings into clean minutes|most|pkg-minutes try",
                "監査ログ 個人情報|all|try",
                "がくせい|all|trn-server",
                "zz 議事録を作成|most|pkg-minutes try",
                "tokyo|alike|trn-server",
                "けんs|alike|trn-server trn-basic pkg-minutes",
                "kenshu|alike|trn-server trn-basic pkg-minutes",
                "デタベース|alike|pkg-minutes",
            })
    void finds(String q, String stage, String ids) {
        SearchResponse response = search(q, "ja");
        assertEquals(List.of(ids.split(" ")), ids(response));
        assertEquals(stage, response.stage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ドローン",
                "ｚｚｑｑ１２３",
                "これ",
                "🍣",
                "!!!",
                "",
                " ",
                "　",
                "\u0000",
                "\u202E\u200F",
                "\uD842",
                "\uDFB7x",
                "と\uD800",
                "\"",
                "title:x AND (",
                "*",
                "?",
                "\\",
                "研修-",
                "a"
            })
    void findsNothingForNonsense(String q) {
        if (!q.equals("研修-")) {
            SearchResponse response = search(q, "ja");
            assertEquals(0, response.total(), () -> ids(response).toString());
            assertEquals(List.of(), response.hits());
        } else {
            assertEquals(3, search(q, "ja").total());
        }
    }

    @Test
    void tellsSomeTitlesFromAllOverTheIndex() {
        List<String> all = engine.titles("ja", 1000);
        assertTrue(all.size() > 4, all.toString());
        List<String> some = engine.titles("ja", 3);
        assertTrue(some.size() <= 3 && all.containsAll(some), some.toString());
        assertTrue(all.indexOf(some.getLast()) >= all.size() / 2, some.toString());
        assertEquals(List.of(), engine.titles("fr", 3));
    }

    @Test
    void putsTheVeryNameFirst() {
        assertEquals("del-log", ids(search("監査ログ設計書", "ja")).getFirst());
        assertEquals("del-log", ids(search("Audit log design", "en")).getFirst());
        assertEquals("try", ids(search("試す", "ja")).getFirst());
    }

    @Test
    void givesAnEntryOnceInTheLanguageAskedFor() {
        SearchResponse response = search("研修", "en");
        assertEquals(List.of("trn-basic", "trn-server", "pkg-minutes"), ids(response));
        assertEquals(
                List.of("en", "ja", "en"),
                response.hits().stream().map(Hit::lang).toList());
        assertEquals("/en/training/trn-basic/", response.hits().getFirst().url());
    }

    @Test
    void opensAtTheBestSection() {
        Hit hit = search("監査ログ 個人情報", "ja").hits().getFirst();
        assertEquals("risks", hit.sections().getFirst().anchor());
        assertEquals("注意すること", hit.sections().getFirst().heading());
        assertEquals("/ja/phase/try/#risks", hit.sections().getFirst().url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "監査ログ 個人情報|[監査ログ]を残し、[個人情報]を入れない。𠮷野さんの🍣は対象外。",
                "データベース|[ﾃﾞｰﾀﾍﾞｰｽ]とサーバーの設定、ガベージコレクションの調整、利用者の研修。",
                "コレクション|ﾃﾞｰﾀﾍﾞｰｽとサーバーの設定、ガベージ[コレクション]の調整、利用者の研修。",
                "ぎじろく|会議の音声から[議事録]を作り、確認の時間を半分にします。",
                "株式会社|１．議事録の作成など、身近な業務をひとつ選ぶ。/２．[㍿]サンプルの事例のように①か月で測る。",
                "𠮷|監査ログを残し、個人情報を入れない。[𠮷]野さんの🍣は対象外。",
                "サンプル|１．議事録の作成など、身近な業務をひとつ選ぶ。/２．㍿[サンプル]の事例のように①か月で測る。",
            })
    void marksWhatMatchedInTheOriginal(String q, String marked) {
        String snippet = search(q, "ja").hits().getFirst().snippet().stream()
                .map(fragment -> fragment.match() ? "[" + fragment.text() + "]" : fragment.text())
                .collect(Collectors.joining());
        assertEquals(marked, snippet.replace('\n', '/'));
    }

    @Test
    void showsTheBeginningWhereOnlyTheNameMatched() {
        Hit hit = search("Audit log design", "ja").hits().getFirst();
        assertEquals(List.of(new Fragment("誰が何を使ったかを残す設計。", false)), hit.snippet());
        assertEquals(List.of(), hit.sections());
    }

    @Test
    void countsEachFacetWithoutItsOwnFilter() {
        SearchResponse all = search("研修", "ja");
        assertEquals(
                List.of(new FacetCount("package", "パッケージ", 1), new FacetCount("training", "研修", 2)),
                all.facets().get("kind"));
        SearchResponse narrowed =
                engine.search(new SearchRequest("研修", "ja", Map.of("kind", List.of("training")), 1, 10));
        assertEquals(2, narrowed.total());
        assertEquals(all.facets().get("kind"), narrowed.facets().get("kind"));
        assertEquals(
                List.of(new FacetCount("spread", "広げる", 2)), narrowed.facets().get("phase"));
        SearchResponse either =
                engine.search(new SearchRequest("研修", "ja", Map.of("kind", List.of("training", "package")), 1, 10));
        assertEquals(3, either.total());
        SearchResponse none = engine.search(
                new SearchRequest("研修", "ja", Map.of("kind", List.of("phase"), "phase", List.of("try")), 1, 10));
        assertEquals(0, none.total());
        assertEquals(
                List.of(new FacetCount("phase", "フェーズ", 0), new FacetCount("package", "パッケージ", 1)),
                none.facets().get("kind"));
    }

    @Test
    void turnsPages() {
        List<String> all = ids(search("研修", "ja"));
        for (int page = 1; page <= 3; page++) {
            SearchResponse one = engine.search(new SearchRequest("研修", "ja", Map.of(), page, 1));
            assertEquals(3, one.total());
            assertEquals(List.of(all.get(page - 1)), ids(one));
        }
        assertEquals(List.of(), ids(engine.search(new SearchRequest("研修", "ja", Map.of(), 4, 1))));
        assertEquals(List.of(), ids(engine.search(new SearchRequest("研修", "ja", Map.of(), 1_000_000, 50))));
    }

    @ParameterizedTest
    @CsvSource({
        "けんs, ''",
        "きそ, trn-basic",
        "きs, trn-basic",
        "kis, trn-basic",
        "ぎじ, pkg-minutes",
        "ぎし, ''",
        "gizi, pkg-minutes",
        "po, try",
        "ためs, try",
        "試, try",
        "監査ろ, ''",
        "meeting m, pkg-minutes",
        "'', ''",
    })
    void suggestsWhatBeginsSo(String typed, String ids) {
        List<String> suggested =
                engine.suggest(typed, "ja").stream().map(Suggestion::id).toList();
        assertEquals(ids.isEmpty() ? List.of() : List.of(ids.split(" ")), suggested);
    }

    @Test
    void answersAlikeHoweverTheIndexWasWritten(@TempDir Path other) {
        try (IndexBuilder index = IndexBuilder.create(other, Menu.schema("abc"))) {
            Menu.documents().reversed().parallelStream().forEach(index::add);
            index.finish();
        }
        try (SearchEngine second = SearchEngine.open(other)) {
            for (String q : List.of("研修", "議事録", "training", "の", "log", "監査ログ", "ログの設計")) {
                SearchRequest request = new SearchRequest(q, "ja", Map.of(), 1, 10);
                SearchResponse here = engine.search(request);
                SearchResponse there = second.search(request);
                assertEquals(here.hits(), there.hits(), q);
                assertEquals(here.facets(), there.facets(), q);
            }
        }
    }

    @Test
    void refusesWhatTheIndexDoesNotKnow() {
        assertRefused("fr", Map.of(), "lang 'fr' is unknown: use one of ja, en");
        assertRefused("ja", Map.of("level", List.of("1")), "'level' is no facet: use one of kind, phase");
        assertRefused("ja", Map.of("phase", List.of("x")), "phase 'x' is unknown: use one of try, spread");
        assertTrue(engine.url("nowhere", "ja").isEmpty());
    }

    private static void assertRefused(String lang, Map<String, List<String>> filters, String message) {
        SearchRequest request = new SearchRequest("研修", lang, filters, 1, 10);
        assertEquals(
                message,
                assertThrows(InvalidRequestException.class, () -> engine.search(request))
                        .getMessage());
    }

    private static SearchResponse search(String q, String lang) {
        return engine.search(new SearchRequest(q, lang, Map.of(), 1, 10));
    }

    private static List<String> ids(SearchResponse response) {
        return response.hits().stream().map(Hit::id).toList();
    }
}
