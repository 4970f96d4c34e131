package shinagaki.generator.bench;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same word in other characters, as an input method or an old spreadsheet leaves it. */
final class Widths {
    private static final int FULL_WIDTH = '！' - '!';

    /** Katakana and their marks to the half-width characters that NFKC makes them of. */
    private static final Map<Integer, Integer> HALF = IntStream.rangeClosed(0xFF66, 0xFF9F)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    half -> Normalizer.normalize(Character.toString(half), Normalizer.Form.NFKC)
                            .codePointAt(0),
                    half -> half));

    private Widths() {}

    /** ASCII as full-width characters and katakana as half-width ones: PoC to ＰｏＣ, プロ to ﾌﾟﾛ. */
    static String swapped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(point -> point > ' ' && point < 0x7F ? point + FULL_WIDTH : HALF.getOrDefault(point, point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Katakana as hiragana: プロ to ぷろ. */
    static String hiragana(String text) {
        return text.codePoints()
                .map(point -> point >= 'ァ' && point <= 'ヶ' ? point - ('ァ' - 'ぁ') : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
