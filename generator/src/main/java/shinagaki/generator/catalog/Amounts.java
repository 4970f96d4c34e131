package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that words hold, the same for the same thing said in another language: {@code 約550万円} and {@code about JPY
 * 5,500,000} hold both 5500000. Words that tell how exact a number is, and units, are no part of it.
 */
public final class Amounts {

    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?";

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    /** How many zeros a word adds to the number before it. */
    private static final Map<String, Integer> ZEROS =
            Map.of("千", 3, "万", 4, "億", 8, "兆", 12, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final String ENGLISH_ZEROS = "(?:\\s*(?<zeros>thousand|million|billion|trillion)\\b)?";

    private static final Pattern PART = Pattern.compile("(?<digits>" + DIGITS + ")(?<thousand>千)?(?<scale>[万億兆])?");

    private static final Pattern AMOUNT = Pattern.compile("(?<half>半(?=[日年月分])|\\bhalf\\b)"
            + "|(?:(?<japanese>(?:" + DIGITS + "千?[万億兆]?)+)|\\b(?<word>" + String.join("|", ENGLISH.keySet()) + ")\\b)"
            + ENGLISH_ZEROS);

    /** Two amounts with what stands between them, and the unit after the second. */
    private static final Pattern RANGE = Pattern.compile("(?<low>" + DIGITS
            + "|半)(?<scale>[千万億兆]*)(?<unit>[^0-9,.〜~–—-]{0,8}?)" + "\\s*(?:[〜~–—-]|から|\\bto\\b)\\s*(?<high>" + DIGITS
            + "|半)(?<highScale>[千万億兆]*)(?<highUnit>[\\p{L}%]*)");

    /** A range whose end alone says the zeros of both: {@code 10〜50億}, {@code 1 to 5 billion}. */
    private static final Pattern SHARED_ZEROS =
            Pattern.compile("(?<low>" + DIGITS + ")(?<rest>\\s*(?:[〜~–—-]|から|\\bto\\b)\\s*" + DIGITS
                    + "(?<zeros>千?[万億兆]|千|\\s*(?:thousand|million|billion|trillion)\\b))");

    private Amounts() {}

    /** In the order of the words. */
    public static List<BigDecimal> of(String words) {
        List<BigDecimal> amounts = new ArrayList<>();
        String told = SHARED_ZEROS.matcher(plain(words)).replaceAll("${low}${zeros}${rest}");
        Matcher found = AMOUNT.matcher(told);
        while (found.find()) {
            amounts.add(normal(amount(found)));
        }
        return amounts;
    }

    /** The first of them; empty where there is none. */
    public static Optional<BigDecimal> first(String words) {
        return of(words).stream().findFirst();
    }

    /** Whether the words say a range that starts after its end, both in the same unit: {@code 18〜7か月}. */
    static boolean isReversed(String words) {
        Matcher range = RANGE.matcher(plain(words));
        while (range.find()) {
            String unit = range.group("unit").strip();
            String highScale = range.group("highScale");
            String lowScale = unit.isEmpty() && range.group("scale").isEmpty() ? highScale : range.group("scale");
            boolean isSameUnit = unit.isEmpty() || unit.equals(range.group("highUnit"));
            if (isSameUnit
                    && scaled(range.group("low"), lowScale).compareTo(scaled(range.group("high"), highScale)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static BigDecimal amount(Matcher found) {
        if (found.group("half") != null) {
            return half();
        }
        String word = found.group("word");
        BigDecimal number =
                word == null ? sum(found.group("japanese")) : BigDecimal.valueOf(ENGLISH.getOrDefault(word, 0));
        return number.scaleByPowerOfTen(zeros(found.group("zeros")));
    }

    /** {@code 1億2,000万}. */
    private static BigDecimal sum(String words) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(words);
        while (part.find()) {
            int zeros = zeros(part.group("thousand")) + zeros(part.group("scale"));
            sum = sum.add(digits(part.group("digits")).scaleByPowerOfTen(zeros));
        }
        return sum;
    }

    private static BigDecimal scaled(String number, String scale) {
        return number.equals("半") ? half() : sum(number + scale);
    }

    private static BigDecimal digits(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal half() {
        return new BigDecimal("0.5");
    }

    private static int zeros(@org.jspecify.annotations.Nullable String scale) {
        return scale == null ? 0 : ZEROS.getOrDefault(scale, 0);
    }

    /** Without an exponent or zeros at the end, so that equal amounts are equal. */
    private static BigDecimal normal(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
