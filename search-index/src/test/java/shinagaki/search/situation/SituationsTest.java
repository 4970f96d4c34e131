package shinagaki.search.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.search.Menu;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.Situation;
import shinagaki.search.situation.Situations.Candidate;
import shinagaki.search.situation.Situations.Reason;

final class SituationsTest {

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Situations situations = Situations.of(Menu.nextActions(), analyzer);

    @ParameterizedTest
    @CsvSource({
        "小さく試してから決めたい, try",
        "ﾏｽﾞ小さくタメシたいです, try",
        "試した結果がよかったので全店に広げます, trn-basic",
        "Can we TRY it on a small scale?, try",
        "監査ログ and more shops, trn-basic",
    })
    void placesWhatWasSaid(String said, String expected) {
        assertEquals(expected, situations.find(said, analyzer).getFirst().id());
    }

    @Test
    void tellsADenialFromAWish() {
        Situations use = Situations.of(
                new NextActions(
                        List.of(situation("wish", "使いたい", "もっと使いたい"), situation("denial", "使われない", "誰にも使われない")),
                        List.of()),
                analyzer);
        assertEquals("denial", use.find("使われない", analyzer).getFirst().id());
        assertEquals("wish", use.find("使いたい", analyzer).getFirst().id());
    }

    @Test
    void saysWhichWordsCountAndWhoSaidThem() {
        Candidate best = situations.find("やはり監査ログが残るか心配です", analyzer).getFirst();
        assertEquals(
                new Reason("監査ログ", "trn-basic", "監査ログは残るのか"), best.reasons().getFirst());
        Candidate english =
                situations.find("They ask for Audit Logs first", analyzer).getFirst();
        assertEquals("Audit Logs", english.reasons().getFirst().words());
    }

    @Test
    void tellsWordsAsTheyStandInTheQuestion() {
        Candidate best = situations.find("ｶﾝｻﾛｸﾞ ﾊ? 監査㋺グ、ＡＵＤＩＴ　ＬＯＧ", analyzer).getFirst();
        assertTrue(
                best.reasons().stream().anyMatch(reason -> reason.words().equals("ＡＵＤＩＴ　ＬＯＧ")),
                best.reasons().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "ドローンを飛ばしたい", "ｚｚｑｑ１２３", "mortgage rates", "🍣🍣🍣"})
    void findsNothingWhereThereIsNothingToGoBy(String said) {
        assertEquals(List.of(), situations.find(said, analyzer));
    }

    @Test
    void sharesItsConfidence() {
        List<Candidate> candidates = situations.find("小さく試したい、監査ログは全店に広げたい", analyzer);
        double sum = candidates.stream().mapToDouble(Candidate::confidence).sum();
        assertTrue(sum > 0 && sum <= 1.0001, candidates.toString());
        assertTrue(candidates.getFirst().confidence() >= candidates.getLast().confidence());
    }

    @Test
    void hidesWhatItExamines() {
        Situations alone = Situations.of(
                new NextActions(List.of(situation("one", "りんごの木"), situation("two", "みかんの木", "りんごの木の花")), List.of()),
                analyzer);
        assertEquals("two", alone.examine().getFirst().order().getFirst());
        assertFalse(alone.find("りんごの木", analyzer).isEmpty());
    }

    @Test
    void needsNoEvidence() {
        Situations empty = Situations.of(new NextActions(List.of(situation("one")), List.of()), analyzer);
        assertEquals(List.of(), empty.find("試したい", analyzer));
        assertEquals(List.of(), empty.examine());
    }

    private static Situation situation(String id, String... said) {
        return new Situation(
                id,
                Map.of(),
                List.of(),
                Arrays.stream(said)
                        .map(text -> new Situation.Evidence(id, "ja", text))
                        .toList());
    }
}
