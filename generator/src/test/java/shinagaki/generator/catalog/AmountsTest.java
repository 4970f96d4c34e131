package shinagaki.generator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are the same, whatever the language that says them. */
final class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550万円 | JPY 5,500,000 | 5500000",
                "約1,000件超/日 | more than about 1,000 a day | 1000",
                "年商1〜10億円 | JPY 100 million to 1 billion | 100000000 1000000000",
                "10〜50億円 | JPY 1 to 5 billion | 1000000000 5000000000",
                "2〜3千件 | 2 to 3 thousand | 2000 3000",
                "500万〜1億円 | JPY 5 million to 100 million | 5000000 100000000",
                "1,000億円以上 | JPY 100 billion or more | 100000000000",
                "1億2,000万円 | JPY 120 million | 120000000",
                "3千万円 | 30 million yen | 30000000",
                "半日〜1日 | half a day to 1 day | 0.5 1",
                "約２週間 | about two weeks | 2",
                "6.60% | 6.6% | 6.6",
                "半分 | half | 0.5",
                "数十件 | some tens, often | ''",
                "0% | 0% | 0",
            })
    void areTheSame(String japanese, String english, String expected) {
        assertEquals(expected, said(japanese));
        assertEquals(expected, said(english));
    }

    @ParameterizedTest
    @CsvSource({
        "18〜7か月, true",
        "7〜18か月, false",
        "Months 18 to 7, true",
        "'guide: 6 to 12 weeks', false",
        "2日〜半日, true",
        "90分〜2時間, false",
        "90 minutes to 2 hours, false",
        "10〜1億円, true",
        "500万〜1億円, false",
        "2000万〜1億円, false",
        "10か月〜, false",
        "2億〜1000万円, true",
    })
    void runForwards(String words, boolean isReversed) {
        assertEquals(isReversed, Amounts.isReversed(words));
    }

    private static String said(String words) {
        return Amounts.of(words).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
