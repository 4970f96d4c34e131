package shinagaki.generator.chart;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or a range as people write it, {@code 6〜12週間目安}, {@code 2,000万円+}, {@code 半日〜1日}. It is for drawing only:
 * what is shown are always the words.
 *
 * @param low the number, or the lower one of a range
 * @param high the upper one of a range, else the same as {@code low}
 * @param open whether the words say "or more"
 * @param unit what follows the number, without the words that tell how exact it is: {@code 週間目安}, {@code 円}
 */
public record Figure(double low, double high, boolean open, String unit) {

    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final String AMOUNT = "半|(?:" + NUMBER + "[千万億]?)+";
    private static final String TO = "(?:[〜~–—-]|to)";
    /** An amount, then perhaps up to another one, whose unit may stand after the first as well. */
    private static final Pattern WORDS =
            Pattern.compile("(" + AMOUNT + ")(?:([^0-9〜~–—+-]{0,6}?)\\s*" + TO + "\\s*(" + AMOUNT + "))?(?=([^0-9]*))");

    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")([千万億]?)");
    private static final Pattern OR_MORE = Pattern.compile("^[^0-9]*?(?:\\+|以上|超|[〜~–—-]\\s*$)");
    private static final Pattern EXACTNESS = Pattern.compile("\\+|以上|程度|超|[〜~–—-]\\s*$");

    /** Reads the first number; nothing where there is none. */
    public static Optional<Figure> read(String words) {
        Matcher found = WORDS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        if (!found.find()) {
            return Optional.empty();
        }
        String first = found.group(1);
        String last = found.group(3);
        String rest = found.group(4);
        boolean open = OR_MORE.matcher(rest).find();
        double low = amount(first);
        if (last == null) {
            return Optional.of(new Figure(low, low, open, unit(rest)));
        }
        double high = amount(last);
        if (found.group(2).isBlank() && first.matches(NUMBER)) {
            low *= scaleOf(last);
        }
        return Optional.of(new Figure(Math.min(low, high), Math.max(low, high), open, unit(rest)));
    }

    /** A number by itself. */
    public static Figure of(double number, String unit) {
        return new Figure(number, number, false, unit);
    }

    /** The part of the unit that says what is counted: {@code 円} of {@code 円/年}. */
    public String measure() {
        return unit.startsWith("%")
                ? "%"
                : unit.codePoints()
                        .takeWhile(Character::isLetter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String unit(String after) {
        return EXACTNESS.matcher(after).replaceAll("").strip();
    }

    private static double amount(String words) {
        if (words.equals("半")) {
            return 0.5;
        }
        double sum = 0;
        Matcher part = PART.matcher(words);
        while (part.find()) {
            sum += Double.parseDouble(part.group(1).replace(",", "")) * scale(part.group(2));
        }
        return sum;
    }

    /** What the last sign of {@code 10億} makes of a bare number before it in a range. */
    private static double scaleOf(String words) {
        return scale(words.substring(words.length() - 1));
    }

    private static double scale(String sign) {
        return switch (sign) {
            case "千" -> 1e3;
            case "万" -> 1e4;
            case "億" -> 1e8;
            default -> 1;
        };
    }
}
