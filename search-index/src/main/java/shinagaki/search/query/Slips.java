package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The spellings within one slip of the fingers: a letter typed twice, one missing, another one, or two the wrong way round.
 * Other letters too much make another word more often than a slip: drone is not done. In short western words neither is
 * another letter.
 */
final class Slips {

    private static final int SHORTEST = 4;
    private static final int SHORT_WESTERN = 6;
    private static final int MOST = 6;

    private final List<String> spellings;

    /** For each spelling a bit for each letter in it, so that most are passed over without a comparison. */
    private final long[] letters;

    Slips(List<String> spellings) {
        this.spellings = spellings;
        this.letters = spellings.stream().mapToLong(Slips::letters).toArray();
    }

    /** The best first: those of the same length, then those that begin alike. */
    List<String> near(String typed) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        long wanted = letters(typed);
        List<String> near = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            String spelling = spellings.get(i);
            if (Long.bitCount(wanted ^ letters[i]) <= 2
                    && Math.abs(spelling.length() - typed.length()) <= 1
                    && isNear(typed, spelling)) {
                near.add(spelling);
            }
        }
        near.sort(Comparator.comparing((String spelling) -> spelling.length() != typed.length())
                .thenComparing(spelling -> spelling.charAt(0) != typed.charAt(0)));
        return near.size() > MOST ? near.subList(0, MOST) : near;
    }

    static boolean isNear(String typed, String spelling) {
        int from = 0;
        int shorter = Math.min(typed.length(), spelling.length());
        while (from < shorter && typed.charAt(from) == spelling.charAt(from)) {
            from++;
        }
        int left = typed.length() - from;
        int right = spelling.length() - from;
        if (left == right) {
            boolean another = typed.regionMatches(from + 1, spelling, from + 1, left - 1);
            return another ? !isShort(typed) : isSwapped(typed, spelling, from, left);
        }
        return left == right + 1
                ? typed.regionMatches(from + 1, spelling, from, right)
                        && from > 0
                        && typed.charAt(from) == typed.charAt(from - 1)
                : right == left + 1 && spelling.regionMatches(from + 1, typed, from, left);
    }

    private static boolean isShort(String typed) {
        return typed.charAt(0) <= 'z' && typed.length() < SHORT_WESTERN;
    }

    private static boolean isSwapped(String a, String b, int from, int left) {
        return left > 1
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from)
                && a.regionMatches(from + 2, b, from + 2, left - 2);
    }

    private static long letters(String word) {
        return word.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
    }
}
