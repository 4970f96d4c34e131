package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
final class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6〜12週間目安|6|12|false|週間目安",
                "4〜6週間|4|6|false|週間",
                "半日〜1日|0.5|1|false|日",
                "1日|1|1|false|日",
                "10か月〜|10|10|true|か月",
                "1〜6か月|1|6|false|か月",
                "Month 7-18|7|18|false|''",
                "550万円|5500000|5500000|false|円",
                "2,000万円+|20000000|20000000|true|円",
                "２，０００万円以上|20000000|20000000|true|円",
                "1億2,000万円|120000000|120000000|false|円",
                "1-10億円|100000000|1000000000|false|円",
                "150万円/年|1500000|1500000|false|円/年",
                "85|85|85|false|''",
                "6.6%|6.6|6.6|false|%",
                "約30%|30|30|false|%",
                "90%+|90|90|true|%",
                "80%以上|80|80|true|%",
                "約1,000件超/日|1000|1000|true|件/日",
                "3,000件超|3000|3000|true|件",
                "4 to 6 weeks|4|6|false|weeks",
            })
    void readsAmountsRangesAndUnits(String words, double low, double high, boolean open, String unit) {
        assertEquals(Optional.of(new Figure(low, high, open, unit)), Figure.read(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "数万", "記載なし", "as agreed", "〜"})
    void findsNothingWhereThereIsNoNumber(String words) {
        assertEquals(Optional.empty(), Figure.read(words));
    }

    @ParameterizedTest
    @CsvSource({"150万円/年,円", "200万円 (cross-sell),円", "約30%,%", "12項目中の上位3つ,項目中の上位", "85,''"})
    void saysWhatIsCounted(String words, String measure) {
        assertEquals(measure, Figure.read(words).orElseThrow().measure());
    }

    @ParameterizedTest
    @CsvSource({"1〜6か月,0,6,false", "7〜18か月,6,18,false", "10か月〜,9,9,true", "0〜3か月,0,3,false"})
    void countsPeriodsFromTheirFirstMonth(String words, double from, double to, boolean open) {
        assertEquals(
                new Extent(from, to, to, open), Extent.period(Figure.read(words).orElseThrow()));
    }

    @Property
    void neverRunsBackward(@ForAll String words) {
        Figure.read(words).ifPresent(figure -> {
            Assertions.assertTrue(figure.low() <= figure.high(), words);
            Assertions.assertTrue(Extent.length(figure).to() >= 0, words);
            Assertions.assertTrue(
                    Extent.period(figure).to() >= Extent.period(figure).from(), words);
        });
    }
}
