package shinagaki.generator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RangesTest {

    @ParameterizedTest
    @CsvSource({
        "6〜12週間目安, [6〜12週間目安]",
        "対象は半日〜1日です。, 対象は[半日〜1日]です。",
        "1〜2日と4～6週間, [1〜2日]と[4～6週間]",
        "合わせて10〜18週間, 合わせて[10〜18週間]",
        "使う〜使わない, 使う〜使わない",
        "guide: 6 to 12 weeks, guide: 6 to 12 weeks",
        "〜10, 〜10",
    })
    void keepsARangeAndItsUnitTogether(String words, String parted) {
        StringBuilder told = new StringBuilder();
        Ranges.part(words, told::append, range -> told.append('[').append(range).append(']'));
        assertEquals(parted, told.toString());
    }
}
