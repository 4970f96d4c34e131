package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.Menu;

final class ExplanationTest {

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

    @Test
    void showsHowAQuestionWasCut() {
        Explanation told = explain("議事録の作成");
        assertEquals(
                List.of("議事", "録", "作成"),
                told.words().stream().map(Explanation.Word::text).toList());
        assertEquals(
                List.of(true, false, true),
                told.words().stream().map(Explanation.Word::needed).toList());
    }

    @Test
    void showsOtherWaysToWriteAWord() {
        Explanation told = explain("申込");
        assertTrue(told.words().getFirst().terms().size() > 1, told.toString());
    }

    @Test
    void tellsWhatElseWasAskedFor() {
        assertEquals(List.of("minutes"), explain("議事録").expanded());
        assertEquals(
                List.of(),
                engine.explain(new SearchRequest("議事録", "ja", Map.of(), 1, 3, false))
                        .expanded());
    }

    @Test
    void tellsWhatMayHaveBeenMeant() {
        Explanation told = explain("デーダベース");
        assertEquals("edit", told.stage());
        assertEquals(List.of("データベース"), told.corrections());
    }

    @Test
    void addsUpToTheOrderOfTheAnswer() {
        SearchResponse response = engine.search(new SearchRequest("研修", "ja", Map.of(), 1, 10));
        Explanation told = explain("研修");
        assertEquals(
                response.hits().stream().map(SearchResponse.Hit::id).toList(),
                told.answers().stream().map(Explanation.Answer::id).toList());
        told.answers()
                .forEach(answer -> assertEquals(
                        answer.score(),
                        answer.parts().values().stream().reduce(0f, Float::sum),
                        0.01f,
                        answer.toString()));
    }

    @Test
    void tellsThatTheVeryNameWasAskedFor() {
        assertEquals(
                "the question is its name", explain("試す").answers().getFirst().reason());
    }

    private static Explanation explain(String q) {
        return engine.explain(new SearchRequest(q, "ja", Map.of(), 1, 10));
    }
}
