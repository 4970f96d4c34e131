package shinagaki.generator.chart;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How wide words will be, at most, in any of the fonts a reader may have. Browsers tell the truth only when the drawing is
 * long made, so signs of East Asia count as a full em, others by the widths of a usual grotesque, with a margin.
 */
final class TextWidth {

    private static final double MARGIN = 1.1;
    /** Thousandths of an em from U+0020 to U+007E, as in Helvetica. */
    private static final int[] LATIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final double OTHER = 0.62;
    private static final char NO_BREAK = '\u00a0';

    private static final Set<UnicodeScript> FULL = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> FULL_SIGNS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.GENERAL_PUNCTUATION,
            UnicodeBlock.ARROWS,
            UnicodeBlock.MATHEMATICAL_OPERATORS,
            UnicodeBlock.ENCLOSED_ALPHANUMERICS,
            UnicodeBlock.GEOMETRIC_SHAPES);

    private TextWidth() {}

    /** The width of one line of letters {@code size} units high. */
    static double of(String words, double size) {
        return words.codePoints().mapToDouble(TextWidth::em).sum() * size;
    }

    private static double em(int sign) {
        if (sign == NO_BREAK) {
            return em(' ');
        }
        if (sign >= ' ' && sign <= '~') {
            return LATIN[sign - ' '] * MARGIN / 1000;
        }
        return isFull(sign) ? 1 : OTHER;
    }

    /** Whether a sign is of East Asia or drawn as wide as if it were. */
    static boolean isFull(int sign) {
        UnicodeBlock block = UnicodeBlock.of(sign); // null where Unicode has no block, as at U+2FE0
        return FULL.contains(UnicodeScript.of(sign)) || (block != null && FULL_SIGNS.contains(block));
    }
}
