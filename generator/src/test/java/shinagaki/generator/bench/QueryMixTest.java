package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QueryMixTest {
    private static final String CATALOG = """
            {"languages": ["ja", "en"], "entries": [
              {"id": "a", "title": {"ja": "議事録の自動化プログラム", "en": "Minutes by \\"AI\\""}, "fields": {"level": 3, "open": true}},
              {"id": "b", "title": {"ja": "\\u7814\\u4fee", "en": " "}, "fields": {}}]}
            """;

    @Test
    void findsTitlesAndTheirWordsByLanguage() {
        Map<String, Vocabulary> found = Vocabulary.byLanguage(Json.parse(CATALOG));
        assertEquals(
                Map.of(
                        "ja",
                        new Vocabulary(List.of("研修", "議事録の自動化プログラム"), List.of("プログラム", "研修", "自動化", "議事録")),
                        "en",
                        new Vocabulary(List.of("Minutes by \"AI\""), List.of("AI", "Minutes", "by"))),
                found);
    }

    @Test
    void rejectsWhatIsNotJson() {
        for (String broken : List.of("", "{", "{\"a\":1", "[1,", "\"a", "{} {}", "{\"a\" 1}", "\"\\u12")) {
            assertThrows(IllegalArgumentException.class, () -> Json.parse(broken), broken);
        }
    }

    @Test
    void drawsTheSameQueriesForTheSameSeed() throws IOException {
        assertEquals(mix(7).take(500), mix(7).take(500));
        assertNotEquals(mix(7).take(500), mix(8).take(500));
    }

    @Test
    void drawsEveryShapeInEveryLanguage() throws IOException {
        Map<Query.Shape, Long> byShape = mix(1).take(5000).stream()
                .filter(query -> query.language().equals("ja"))
                .collect(Collectors.groupingBy(Query::shape, Collectors.counting()));
        for (Query.Shape shape : Query.Shape.values()) {
            assertEquals(shape.share(), byShape.getOrDefault(shape, 0L) / 25.0, 3, shape.name());
        }
    }

    @Test
    void sharesAddUpToAHundred() {
        assertEquals(100, IntStream.range(0, 100).mapToObj(QueryMix::shape).count());
        assertEquals(Query.Shape.NONSENSE, QueryMix.shape(99));
        assertThrows(IllegalArgumentException.class, () -> QueryMix.shape(100));
    }

    @Test
    void neverDrawsABlankQuery() throws IOException {
        assertTrue(mix(3).take(5000).stream().noneMatch(query -> query.text().isBlank()));
    }

    @Test
    void rejectsACatalogueWithoutTitles() {
        assertThrows(IOException.class, () -> new QueryMix(Vocabulary.byLanguage(Json.parse("{}")), 1));
    }

    @Test
    void swapsWidths() {
        assertEquals("ＰｏＣ　２".replace('　', ' '), Widths.swapped("PoC 2"));
        assertEquals("ﾌﾟﾛﾝﾌﾟﾄｶﾞｰ", Widths.swapped("プロンプトガー"));
        assertEquals("研修", Widths.swapped("研修"));
        assertEquals("ぷろんぷと", Widths.hiragana("プロンプト"));
    }

    @Test
    void encodesTheQueryBelowTheSitesPath() {
        Query query = new Query("研修 A&B", "ja", Query.Shape.WORDS);
        assertEquals(
                "/menu/api/search?q=%E7%A0%94%E4%BF%AE+A%26B&lang=ja",
                query.target(URI.create("http://localhost:8080/menu/")));
    }

    @Test
    void readsQueriesFromAFile() throws IOException {
        assertEquals(
                List.of(new Query("研修", "ja", Query.Shape.GIVEN), new Query("training plan", "", Query.Shape.GIVEN)),
                SearchBench.given("研修\tja\n\ntraining plan\n"));
        assertThrows(IOException.class, () -> SearchBench.given("\n"));
    }

    private static QueryMix mix(long seed) throws IOException {
        return new QueryMix(Vocabulary.byLanguage(Json.parse(CATALOG)), seed);
    }
}
