package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.golden.Golden;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.analysis.Words;
import shinagaki.search.index.Card;
import shinagaki.search.index.OpenIndex;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;
import shinagaki.search.query.SearchResponse;
import shinagaki.search.query.SearchResponse.Hit;

/**
 * Questions over our own content with the entries that answer them, written before the search was tuned; one half was
 * kept from it. A change to the content or its vocabulary that breaks search fails here and says which question, and how
 * it was cut before and is cut now.
 */
final class QuestionsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "questions");

    private record Asked(String q, String lang, Set<String> expected, String kind) {}

    private static SearchEngine engine;
    private static TextAnalyzer analyzer;
    private static List<Card> cards;
    private static Map<String, String> cutBefore;

    @BeforeAll
    static void open() throws IOException {
        Path index = TestSite.built("internal").release().resolve("index");
        engine = SearchEngine.open(index);
        analyzer = new TextAnalyzer(UserWords.of(engine.schema().words()));
        try (OpenIndex open = OpenIndex.open(index)) {
            cards = open.cards();
        }
        cutBefore = Files.readAllLines(FOLDER.resolve("cuts.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /** Sentences share few words with what answers them: that many are found without a model of meaning. */
    @ParameterizedTest
    @CsvSource({
        "tuned-ja, 12, 19",
        "held-ja, 9, 15",
        "tuned-en, 9, 12",
        "held-en, 4, 4",
    })
    void findsWhatSentencesMean(String file, int first, int firstThree) throws IOException {
        List<Asked> sentences = asked(file).stream()
                .filter(one -> one.kind().equals("sentence"))
                .toList();
        String misses = misses(sentences, 3);
        assertTrue(found(sentences, 1) >= first && found(sentences, 3) >= firstThree, () -> misses);
    }

    /** Names, keywords, readings, other spellings, slips and names in the other language: all but one come first. */
    @ParameterizedTest
    @CsvSource({"tuned-ja, 3", "held-ja, 0", "tuned-en, 1", "held-en, 0"})
    void findsNamesHoweverTheyAreTyped(String file, int lost) throws IOException {
        List<Asked> names = asked(file).stream()
                .filter(one -> !one.kind().equals("sentence") && !one.kind().equals("none"))
                .toList();
        String misses = misses(names, 1);
        assertTrue(names.size() - found(names, 1) <= lost, () -> misses);
    }

    @ParameterizedTest
    @CsvSource({"tuned-ja", "held-ja", "tuned-en", "held-en"})
    void offersNothingForWhatTheMenuIsNotAbout(String file) throws IOException {
        List<Asked> none =
                asked(file).stream().filter(one -> one.kind().equals("none")).toList();
        assertEquals(
                "",
                none.stream()
                        .filter(one -> answer(one).total() > 0)
                        .map(this::told)
                        .collect(Collectors.joining()));
        assertEquals(3, none.size());
    }

    /** A name that several entries claim gives all of them before anything else. */
    @Test
    void givesWhoeverHasTheVeryNameFirst() {
        Map<String, Set<String>> claims = new HashMap<>();
        cards.forEach(card -> card.keys()
                .forEach(key ->
                        claims.computeIfAbsent(key, name -> new HashSet<>()).add(card.id())));
        List<String> wrong = new ArrayList<>();
        new TreeMap<>(claims).forEach((key, ids) -> {
            for (String lang : List.of("ja", "en")) {
                SearchResponse response = engine.search(new SearchRequest(key, lang, Map.of(), 1, ids.size()));
                Set<String> first = response.hits().stream().map(Hit::id).collect(Collectors.toSet());
                if (!first.equals(ids)) {
                    wrong.add(lang + " '" + key + "' gives " + first + " instead of " + ids);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** The record that tells, after a change, how a question was cut before. */
    @Test
    void cutsQuestionsAsRecorded() throws IOException {
        StringBuilder cuts = new StringBuilder();
        for (String file : List.of("tuned-ja", "held-ja", "tuned-en", "held-en")) {
            asked(file)
                    .forEach(one -> cuts.append(one.q())
                            .append('\t')
                            .append(cut(one.q()))
                            .append('\n'));
        }
        Golden.check(FOLDER.resolve("cuts.tsv"), cuts.toString());
    }

    private static List<Asked> asked(String file) throws IOException {
        String lang = file.substring(file.length() - 2);
        return Files.readAllLines(FOLDER.resolve(file + ".tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(line ->
                        new Asked(line[0], lang, line[1].isEmpty() ? Set.of() : Set.of(line[1].split(" ")), line[2]))
                .toList();
    }

    private static SearchResponse answer(Asked asked) {
        return engine.search(new SearchRequest(asked.q(), asked.lang(), Map.of(), 1, 3));
    }

    private static boolean isFound(Asked asked, int among) {
        return answer(asked).hits().stream()
                .limit(among)
                .anyMatch(hit -> asked.expected().contains(hit.id()));
    }

    private static int found(List<Asked> all, int among) {
        return (int) all.stream().filter(one -> isFound(one, among)).count();
    }

    private String misses(List<Asked> all, int among) {
        return all.stream()
                .filter(one -> !isFound(one, among))
                .map(this::told)
                .collect(Collectors.joining(
                        "",
                        "first %d, among three %d of %d%n".formatted(found(all, 1), found(all, 3), all.size()),
                        ""));
    }

    private String told(Asked asked) {
        SearchResponse response = answer(asked);
        String before = cutBefore.getOrDefault(asked.q(), "");
        String now = cut(asked.q());
        return "'%s' is answered by %s (%s), expected %s%n%s"
                .formatted(
                        asked.q(),
                        response.hits().stream().map(Hit::id).toList(),
                        response.stage(),
                        asked.expected(),
                        before.equals(now) ? "" : "    cut before: " + before + "\n    cut now:    " + now + "\n");
    }

    private static String cut(String text) {
        Folded folded = Folded.of(text);
        Words words = analyzer.words(folded);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            cut.append(i == 0 ? "" : "|").append(folded.text(), words.start(i), words.end(i));
        }
        return cut.toString();
    }
}
