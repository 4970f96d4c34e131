package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidWordsTest {

    private final List<String> heard = new ArrayList<>();
    private final SaidWords said = new SaidWords((term, reading) -> heard.add(term + "=" + reading));

    @Test
    void tellsEachWordOnce() {
        add("研修の議事録と、研修のサーバー。");
        add("議事録");

        assertEquals(List.of("研修=けんしゅう", "議事=ぎじ", "録=ろく", "サーバ=さーばー"), heard);
    }

    @Test
    void tellsTheSameWordWithAnotherReading() {
        add("今日は");
        add("昨日と今日");

        assertEquals(
                List.of("今日", "昨日"),
                heard.stream().map(pair -> pair.substring(0, pair.indexOf('='))).toList());
    }

    @Test
    void hasNothingToTellOfWesternWords() {
        add("PoC starter");

        assertEquals(List.of(), heard);
    }

    private void add(String text) {
        said.add(new TextAnalyzer().words(Folded.of(text)));
    }
}
