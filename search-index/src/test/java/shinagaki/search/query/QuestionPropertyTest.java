package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import shinagaki.search.Menu;
import shinagaki.search.analysis.Characters;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.Section;
import shinagaki.search.query.SearchResponse.FacetCount;
import shinagaki.search.query.SearchResponse.Fragment;
import shinagaki.search.query.SearchResponse.Hit;

/** What holds for every question, however strange. */
final class QuestionPropertyTest {

    private static final SearchEngine ENGINE = open();
    private static final String ALL_TEXT = Menu.documents().stream()
            .map(SearchDocument::sections)
            .flatMap(List::stream)
            .map(Section::text)
            .collect(Collectors.joining("\u0000"));

    private static SearchEngine open() {
        try {
            Path folder = Files.createTempDirectory("questions");
            Menu.build(folder, Menu.schema("abc"));
            return SearchEngine.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        ENGINE.close();
    }

    /** Any code points, lone surrogates too, mixed with words of the collection. */
    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<String> points = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(point -> new String(Character.toChars(point)))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        Arbitrary<String> known = Arbitraries.of(
                "議事録",
                "の",
                "と",
                "けんしゅう",
                "ｷﾞｼﾞﾛｸ",
                "㍿",
                "PoC",
                "training",
                "C++",
                ".NET",
                " ",
                "　",
                "\u202E",
                "は\u3099",
                "𠮷",
                "\uD842",
                "サーバー",
                "①",
                "audit logs",
                "する",
                "。",
                "kenshuu");
        Arbitrary<String> mixed = Arbitraries.oneOf(List.of(anything, points, known))
                .list()
                .ofMaxSize(6)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(List.of(anything, points, mixed, known));
    }

    @Property(tries = 1500)
    void answersHoldTogether(@ForAll("questions") String q) {
        SearchResponse response = ENGINE.search(new SearchRequest(q, "ja", Map.of(), 1, 50));
        assertEquals(response.total(), response.hits().size());
        assertEquals(
                response.total(),
                response.hits().stream().map(Hit::id).distinct().count());
        assertEquals(response.total(), sum(response.facets().getOrDefault("kind", List.of())));
        assertEquals(response.total(), sum(response.facets().getOrDefault("lang", List.of())));
        response.hits().forEach(hit -> {
            assertSound(hit.snippet());
            hit.sections().forEach(section -> assertSound(section.snippet()));
        });
    }

    @Property(tries = 500)
    void suggestionsAreFewAndDistinct(@ForAll("questions") String q) {
        List<Suggestion> suggestions = ENGINE.suggest(q, "en");
        assertTrue(suggestions.size() <= 8);
        assertEquals(
                suggestions.size(),
                suggestions.stream().map(Suggestion::id).distinct().count());
    }

    /** Every piece of a run of Japanese is found, wherever it begins and ends. */
    @Property(tries = 300)
    void everySubstringOfJapaneseIsFound(@ForAll("substrings") String q) {
        Assume.that(q.codePoints().anyMatch(Characters::isJapanese));
        assertFalse(
                ENGINE.search(new SearchRequest(q, "ja", Map.of(), 1, 1)).hits().isEmpty(), q);
    }

    @Provide
    Arbitrary<String> substrings() {
        List<String> runs = Menu.documents().stream()
                .filter(document -> document.lang().equals("ja"))
                .flatMap(document -> document.sections().stream())
                .flatMap(section -> List.of(section.text().split("[^\\p{L}\\p{N}ー々]+")).stream())
                .filter(run -> run.length() > 1)
                .toList();
        return Arbitraries.of(runs)
                .flatMap(run -> Arbitraries.integers()
                        .between(0, run.length() - 1)
                        .flatMap(from -> Arbitraries.integers()
                                .between(from + 1, run.length())
                                .map(to -> run.substring(from, to))))
                .filter(q ->
                        !Character.isLowSurrogate(q.charAt(0)) && !Character.isHighSurrogate(q.charAt(q.length() - 1)));
    }

    private static void assertSound(List<Fragment> snippet) {
        String whole = snippet.stream().map(Fragment::text).collect(Collectors.joining());
        assertTrue(ALL_TEXT.contains(whole), whole);
        for (int i = 0; i < snippet.size(); i++) {
            assertFalse(snippet.get(i).text().isEmpty());
            assertTrue(i == 0 || snippet.get(i).match() != snippet.get(i - 1).match(), whole);
            assertFalse(Character.isLowSurrogate(snippet.get(i).text().charAt(0)), whole);
        }
    }

    private static int sum(List<FacetCount> counts) {
        return counts.stream().mapToInt(FacetCount::count).sum();
    }
}
