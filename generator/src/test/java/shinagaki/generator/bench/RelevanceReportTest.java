package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shinagaki.generator.golden.Golden;

/** Scores of outcomes, and what is printed of them. */
final class RelevanceReportTest {
    private static final Path EXPECTED = Path.of("src/test/resources/relevance");

    @Test
    void ranksTheFirstExpectedParagraph() {
        Outcome third = outcome("雨", Set.of("p1", "p2"), answer("most", "p5", "p4", "p2", "p1"));
        assertEquals(OptionalInt.of(3), third.rank());
        assertFalse(third.isWithin(2));
        assertTrue(third.isWithin(3));
        assertTrue(third.missed());
    }

    @Test
    void missesNonsenseWhereAnythingIsGiven() {
        assertFalse(outcome("ざてび", Set.of(), answer("alike")).missed());
        assertTrue(outcome("ざてび", Set.of(), answer("alike", "p1")).missed());
    }

    @Test
    void addsUpTheOutcomes() {
        Scores scores = new Scores(List.of(
                outcome("a", Set.of("p1"), answer("all", "p1")),
                outcome("b", Set.of("p1"), answer("all", "p2", "p1")),
                outcome("c", Set.of("p1"), answer("all", "p2", "p3", "p4", "p1")),
                outcome("d", Set.of("p1"), answer("alike"))));
        assertEquals(0.25, scores.success(1));
        assertEquals(0.5, scores.success(3));
        assertEquals((1 + 0.5 + 0.25) / 4, scores.meanReciprocalRank());
        assertEquals(0.25, scores.withoutResult());
        assertEquals(2, scores.meanMillis());
        assertEquals(2, scores.latency().millis(950));
    }

    @Test
    void tellsNothingOfNoQuery() {
        assertThrows(IllegalArgumentException.class, () -> new Scores(List.of()));
    }

    @Test
    void printsTheReport() throws IOException {
        List<Comparison> comparisons = comparisons();
        JudgedCollection collection = new JudgedCollection(
                "weather",
                List.of(new Paragraph("p1", "梅雨", "雨の季節。"), new Paragraph("p2", "雪", "冬。")),
                comparisons.stream().map(Comparison::set).toList());
        String settings = "built in 1.5 s and served for this run, 2 queries at once, Lucene 1.2.3";
        Golden.check(
                EXPECTED.resolve("report.md"),
                new RelevanceReport("2026-11-21, a machine", collection, settings, comparisons).toString());
    }

    @Test
    void writesALineForEveryMiss() throws IOException {
        Golden.check(EXPECTED.resolve("misses.tsv"), Misses.of(comparisons()));
    }

    private static List<Comparison> comparisons() {
        return List.of(
                comparison("questions", QuerySet.Form.ANSWERS, List.of(Set.of("p1"), Set.of("p1"), Set.of("p2")))
                        .given(answer("all", "p1"), answer("most", "p3", "p4", "p2", "p1"), answer("alike"))
                        .lucene(answer("", "p1"), answer("", "p2", "p1"), answer("", "p2")),
                comparison("typo", QuerySet.Form.WORDS, List.of(Set.of("p1", "p2"), Set.of("p2")))
                        .given(suggesting("梅雨"), answer("all", "p1", "p2"))
                        .lucene(answer("", "p2"), answer("")),
                comparison("nonsense", QuerySet.Form.NONSENSE, List.of(Set.of(), Set.of()))
                        .given(answer("alike"), answer("reading", "p1"))
                        .lucene(answer("", "p1"), answer("", "p1")));
    }

    /** A comparison in the making. */
    private record Draft(QuerySet set, List<Answer> ours) {
        Draft given(Answer... answers) {
            return new Draft(set, Arrays.asList(answers));
        }

        Comparison lucene(Answer... answers) {
            Optional<Scores> suggested = set.name().equals("typo")
                    ? Optional.of(scores(List.of(answer("all", "p1"), ours.getLast())))
                    : Optional.empty();
            return new Comparison(set, scores(ours), scores(Arrays.asList(answers)), suggested);
        }

        private Scores scores(List<Answer> answers) {
            return new Scores(IntStream.range(0, answers.size())
                    .mapToObj(at -> new Outcome(set.queries().get(at), answers.get(at)))
                    .toList());
        }
    }

    private static Draft comparison(String name, QuerySet.Form form, List<Set<String>> expected) {
        List<JudgedQuery> queries = IntStream.range(0, expected.size())
                .mapToObj(at -> new JudgedQuery(name + " " + at, expected.get(at)))
                .toList();
        return new Draft(new QuerySet(name, form, queries), List.of());
    }

    private static Outcome outcome(String query, Set<String> expected, Answer answer) {
        return new Outcome(new JudgedQuery(query, expected), answer);
    }

    private static Answer answer(String stage, String... ids) {
        return new Answer(Arrays.asList(ids), stage, Optional.empty(), 2_000_000);
    }

    private static Answer suggesting(String other) {
        return new Answer(List.of(), "alike", Optional.of(other), 2_000_000);
    }
}
