package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words broken into lines: few of them, at the places that hurt least, and of even length. A word wider than the line is
 * torn rather than let out of its box.
 */
final class Wrapped {

    private static final double LINE = 100;

    private Wrapped() {}

    /** Never empty; no line is wider than {@code width} unless a single sign is. */
    static List<String> of(String words, double width, double size) {
        String text = words.strip();
        if (TextWidth.of(text, size) <= width) {
            return List.of(text);
        }
        double[] pains = Phrases.pains(text);
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
                double total = cost[start] + LINE + slack * slack * 4 + (end == length ? 0 : pains[end]);
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
}
