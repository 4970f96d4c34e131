package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths that no font exceeds by much. */
final class TextWidthTest {

    @ParameterizedTest
    @ValueSource(strings = {"漢", "か", "カ", "ー", "、", "〜", "①", "→", "（", "Ａ", "𠮷"})
    void countsSignsOfEastAsiaAsFull(String sign) {
        assertEquals(14, TextWidth.of(sign, 14));
    }

    @Test
    void knowsNarrowLettersFromWideOnes() {
        assertTrue(TextWidth.of("ill", 14) < TextWidth.of("mmm", 14) / 2);
        assertEquals(0, TextWidth.of("", 14));
    }

    @Test
    void growsWithTheLetters() {
        assertEquals(2 * TextWidth.of("AIチーム", 14), TextWidth.of("AIチーム", 28), 1e-9);
    }
}
