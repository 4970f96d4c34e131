package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.check.Sources;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.index.OpenIndex;
import shinagaki.search.situation.Situations;
import shinagaki.search.situation.Situations.Trial;

/**
 * Each sentence that our own content has customers say, hidden and asked: the rest of the evidence must place it. A change
 * of the content that breaks this says which sentence goes where; either the sentence is not of that phase, or the others
 * have too little in common with it.
 */
final class SaidSentencesTest {

    private static final List<String> SAID = List.of("words", "utterances");

    private static Situations situations;
    private static TextAnalyzer analyzer;

    @BeforeAll
    static void learn() {
        try (OpenIndex index =
                OpenIndex.open(TestSite.built("internal").release().resolve("index"))) {
            analyzer = new TextAnalyzer(index.words());
            situations = Situations.of(index.nextActions(), analyzer);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 0.86, 0.95", "en, 0.80, 0.92"})
    void placesWhatWasNotHeardBefore(String lang, double first, double firstTwo) {
        Set<String> said = said(lang);
        List<Trial> trials = situations.examine().stream()
                .filter(trial -> trial.evidence().lang().equals(lang)
                        && said.contains(trial.evidence().text()))
                .toList();
        assertEquals(said.size(), trials.size());
        double atFirst = share(trials, 1);
        double atFirstTwo = share(trials, 2);
        String told = trials.stream()
                .filter(trial -> place(trial) != 0)
                .map(SaidSentencesTest::told)
                .collect(Collectors.joining(
                        "\n", "%s: first %.3f, first two %.3f%n".formatted(lang, atFirst, atFirstTwo), ""));
        assertTrue(atFirst >= first && atFirstTwo >= firstTwo, told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ドローンを飛ばしたい", "住宅ローンの金利", "健康診断の予約", "ｚｚｑｑ１２３", "mortgage rates", "cheap flights to Okinawa", ""
            })
    void fitsNothingElse(String said) {
        assertEquals(List.of(), situations.find(said, analyzer));
    }

    @Test
    void isUnderstoodByAlmostAll() {
        List<Trial> trials = situations.examine();
        List<String> all =
                Stream.of("ja", "en").flatMap(lang -> said(lang).stream()).toList();
        List<Trial> lost = trials.stream()
                .filter(trial -> !trial.fits() && all.contains(trial.evidence().text()))
                .toList();
        assertTrue(
                lost.size() <= all.size() * 0.05,
                () -> lost.stream().map(SaidSentencesTest::told).collect(Collectors.joining("\n")));
    }

    private static double share(List<Trial> trials, int places) {
        return (double) trials.stream().filter(trial -> place(trial) < places).count() / trials.size();
    }

    private static int place(Trial trial) {
        return trial.order().indexOf(trial.expected());
    }

    private static String told(Trial trial) {
        return "'" + trial.evidence().text() + "' of " + trial.expected() + " goes to " + trial.order();
    }

    private static Set<String> said(String lang) {
        Catalog catalog = Sources.read(Path.of("..", "site"), Path.of("").toAbsolutePath())
                .catalog()
                .orElseThrow();
        return catalog.entries().values().stream()
                .flatMap(entry -> SAID.stream().map(name -> entry.fields().get(name)))
                .flatMap(value -> value instanceof Value.Items items ? items.in(lang).stream() : Stream.empty())
                .collect(Collectors.toSet());
    }
}
