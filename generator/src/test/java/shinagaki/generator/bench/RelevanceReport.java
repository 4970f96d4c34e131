package shinagaki.generator.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Markdown that {@code bench relevance} prints: questions and keywords, then the classes, then ours by stage. */
record RelevanceReport(String machine, JudgedCollection collection, String settings, List<Comparison> comparisons) {
    private static final String NONE = "–";

    RelevanceReport {
        comparisons = List.copyOf(comparisons);
    }

    @Override
    public String toString() {
        String head = String.format(
                Locale.ROOT,
                """
                # Relevance

                %s.

                %s: %,d paragraphs, %,d queries; %s.
                Beside it is plain Lucene: JapaneseAnalyzer, BM25, any term, title and text, in the memory of the driver; its times are without HTTP.
                Success@k, of which R@1 is the first, is the share of queries with an expected paragraph among the first k.

                """,
                machine,
                collection.name(),
                collection.paragraphs().size(),
                collection.size(),
                settings);
        return Stream.of(answers(), words(), stages())
                .filter(table -> !table.isEmpty())
                .collect(Collectors.joining("\n", head, ""));
    }

    private String answers() {
        List<Comparison> some = comparisons.stream()
                .filter(one -> one.set().form() == QuerySet.Form.ANSWERS)
                .toList();
        Table table = new Table(
                2,
                "queries",
                "engine",
                "number",
                "R@1",
                "MRR@10",
                "success@3",
                "without result %",
                "mean ms",
                "p95 ms");
        for (Comparison one : some) {
            answers(table, one.set().name(), "Shinagaki", one.ours());
            answers(table, one.set().name(), "Lucene", one.lucene());
        }
        return some.isEmpty() ? "" : table.toString();
    }

    private static void answers(Table table, String name, String engine, Scores scores) {
        table.add(
                name,
                engine,
                number("%,d", scores.outcomes().size()),
                number("%.3f", scores.success(1)),
                number("%.3f", scores.meanReciprocalRank()),
                number("%.3f", scores.success(3)),
                percent(scores.withoutResult()),
                number("%.2f", scores.meanMillis()),
                number("%.2f", scores.latency().millis(950)));
    }

    private String words() {
        List<Comparison> some = comparisons.stream()
                .filter(one -> one.set().form() != QuerySet.Form.ANSWERS)
                .toList();
        Table table = new Table(
                1, "class", "number", "success@1 %", "Lucene", "success@3 %", "Lucene", "without result %", "Lucene");
        for (Comparison one : some) {
            words(table, one.set().name(), one);
            one.suggested().ifPresent(scores -> suggested(table, one.set().name(), scores));
        }
        return some.isEmpty() ? "" : table.toString();
    }

    private static void words(Table table, String name, Comparison one) {
        boolean isNonsense = one.set().form() == QuerySet.Form.NONSENSE;
        table.add(
                name,
                number("%,d", one.set().queries().size()),
                isNonsense ? NONE : percent(one.ours().success(1)),
                isNonsense ? NONE : percent(one.lucene().success(1)),
                isNonsense ? NONE : percent(one.ours().success(3)),
                isNonsense ? NONE : percent(one.lucene().success(3)),
                percent(one.ours().withoutResult()),
                percent(one.lucene().withoutResult()));
    }

    private static void suggested(Table table, String name, Scores scores) {
        table.add(
                name + ", after its suggestion",
                number("%,d", scores.outcomes().size()),
                percent(scores.success(1)),
                NONE,
                percent(scores.success(3)),
                NONE,
                percent(scores.withoutResult()),
                NONE);
    }

    private String stages() {
        Table table = new Table(2, "queries", "stage of Shinagaki", "number", "share %", "success@1 %");
        for (Comparison one : comparisons) {
            Map<String, List<Outcome>> byStage = one.ours().outcomes().stream()
                    .collect(Collectors.groupingBy(RelevanceReport::stage, TreeMap::new, Collectors.toList()));
            byStage.entrySet().stream()
                    .sorted(Comparator.comparingInt(stage -> -stage.getValue().size()))
                    .forEach(stage -> stage(table, one, stage.getKey(), new Scores(stage.getValue())));
        }
        return table.toString();
    }

    /** An answer without hits comes from no stage, whichever was tried last. */
    private static String stage(Outcome outcome) {
        return outcome.answer().ids().isEmpty() ? "no result" : outcome.answer().stage();
    }

    private static void stage(Table table, Comparison one, String stage, Scores scores) {
        int number = scores.outcomes().size();
        table.add(
                one.set().name(),
                stage,
                number("%,d", number),
                percent((double) number / one.set().queries().size()),
                one.set().form() == QuerySet.Form.NONSENSE ? NONE : percent(scores.success(1)));
    }

    private static String percent(double share) {
        return number("%.1f", 100 * share);
    }

    private static String number(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
