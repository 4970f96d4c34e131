package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words broken into lines: few of them, at the places that hurt least, and of even length. Latin words
 * break at spaces and hyphens, Japanese between any two signs that may stand at the end and at the start of a line; a word
 * wider than the line is torn rather than let out of its box.
 */
final class Wrapped {

    private static final String NOT_AT_START = "、。，．,.・：；:;？！?!」』）】〕〉》)]}ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥%％";
    private static final String NOT_AT_END = "「『（【〔〈《([{";

    private static final double LINE = 100;
    private static final double TORN = 300;

    private Wrapped() {}

    /** Never empty; no line is wider than {@code width} unless a single sign is. */
    static List<String> of(String words, double width, double size) {
        String text = words.strip();
        int length = text.length();
        double[] cost = new double[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int end = 1; end <= length; end++) {
            for (int start = end - 1; start >= 0; start--) {
                double line = TextWidth.of(text.substring(start, end).strip(), size);
                if (line > width && end - start > Character.charCount(text.codePointAt(start))) {
                    break;
                }
                double slack = Math.max(0, (width - line) / width);
                double total = cost[start] + LINE + slack * slack * 4 + (end == length ? 0 : pain(text, end));
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (int end = length; end > 0; end = from[end]) {
            lines.addFirst(text.substring(from[end], end).strip());
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /** Whether a word that should stay whole is wider than the line. */
    static boolean tears(String words, double width, double size) {
        return Arrays.stream(words.strip().split("[ /-]"))
                .filter(word -> word.codePoints().noneMatch(TextWidth::isFull))
                .anyMatch(word -> TextWidth.of(word, size) > width);
    }

    /** How much it hurts to begin a new line at {@code at}. */
    private static double pain(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isHighSurrogate(before)) {
            return Double.POSITIVE_INFINITY;
        }
        if (after == ' ') {
            return TORN;
        }
        if (before == ' ') {
            return 0;
        }
        if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return TORN;
        }
        if (!TextWidth.isFull(before) && !TextWidth.isFull(after)) {
            return before == '-' || before == '/' ? 2 : TORN;
        }
        return between(before, after);
    }

    /** Japanese reads best when a line ends with a particle or a sign, and worst inside a word of one script. */
    private static double between(char before, char after) {
        if (NOT_AT_START.indexOf(before) >= 0 && before != 'ー' && Character.getType(before) != Character.OTHER_LETTER) {
            return 0;
        }
        if (NOT_AT_END.indexOf(after) >= 0) {
            return 0;
        }
        Character.UnicodeScript first = script(before);
        Character.UnicodeScript second = script(after);
        if (first == second) {
            return first == Character.UnicodeScript.KATAKANA ? 120 : first == Character.UnicodeScript.HAN ? 5 : 8;
        }
        return second == Character.UnicodeScript.HIRAGANA ? 8 : 1;
    }

    private static Character.UnicodeScript script(char sign) {
        return sign == 'ー' ? Character.UnicodeScript.KATAKANA : Character.UnicodeScript.of(sign);
    }
}
