package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GramStreamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "研修費|研修@0 修費@1 費@2",
                "28条、約2,800人|28@0 8条@1 条@2 約2@4 2@5 80@7 00@8 0人@9 人@10",
                "training only|''",
                "PoCを試す|po@0 oc@1 cを@2 を試@3 試す@4 す@5",
                "鍵 と 𠮷野|鍵@0 と@2 𠮷野@4 野@6",
                "サーバー|サー@0 ーバ@1 バー@2 ー@3",
                "時々|時々@0 々@1",
            })
    void cutsRunsWithJapanese(String text, String expected) throws Exception {
        GramStream grams = new GramStream().over(Folded.of(text));
        CharTermAttribute term = grams.getAttribute(CharTermAttribute.class);
        PositionIncrementAttribute increment = grams.getAttribute(PositionIncrementAttribute.class);
        List<String> shown = new ArrayList<>();
        int position = -1;
        grams.reset();
        while (grams.incrementToken()) {
            position += increment.getPositionIncrement();
            shown.add(term + "@" + position);
        }
        assertEquals(expected.equals("''") ? "" : expected, String.join(" ", shown));
    }
}
