package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;

/** What our customers' menu offers instead of words it does not have. */
final class MeantTest {

    private static SearchEngine engine;

    @BeforeAll
    static void open() {
        engine = SearchEngine.open(TestSite.built("customer").release().resolve("index"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"株価", "天気予報", "成功報酬", "健全度", "人材紹介", "火災保険", "有給休暇"})
    void offersNoWordsThatOnlySoundAlikePieceByPiece(String q) {
        assertEquals(List.of(), meant(q));
    }

    @ParameterizedTest
    @CsvSource({"検策, 検索", "研集, 研修", "導入公課, 導入効果", "デーダベース, データベース"})
    void offersTheWordThatSoundsSoOrIsOneLetterAway(String q, String meant) {
        assertEquals(List.of(meant), meant(q));
    }

    private static List<String> meant(String q) {
        return engine.explain(new SearchRequest(q, "ja", Map.of(), 1, 10)).corrections();
    }
}
