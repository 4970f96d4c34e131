package shinagaki.generator.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user probably meant, by edit distance. */
public final class Nearest {

    private Nearest() {}

    /** {@code did you mean 'title'?}, where one of the choices is near enough; else the choices, where they are few. */
    public static Optional<String> hint(String written, Collection<String> choices) {
        Optional<String> near = of(written, choices);
        if (near.isPresent()) {
            return near.map(choice -> "did you mean '" + choice + "'?");
        }
        return choices.isEmpty() || choices.size() > 14
                ? Optional.empty()
                : Optional.of("one of " + String.join(", ", choices));
    }

    /** The choice that is at most a third of its length away; of several the first in alphabetical order. */
    public static Optional<String> of(String written, Collection<String> choices) {
        String folded = written.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, (Math.min(written.length(), 60) + 2) / 3);
        return choices.stream()
                .filter(choice -> Math.abs(choice.length() - written.length()) <= bound)
                .map(choice -> new Candidate(choice, distance(folded, choice.toLowerCase(Locale.ROOT), bound)))
                .filter(candidate -> candidate.distance <= bound)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::choice))
                .map(Candidate::choice);
    }

    /** Whether one letter more, less or other, or a swap of two neighbours, makes one of the other. */
    public static boolean isOneEdit(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && distance(one, other, 1) == 1;
    }

    private record Candidate(String choice, int distance) {}

    /** Optimal string alignment distance: a swap of neighbours counts once. More than {@code bound} may be told late. */
    private static int distance(String a, String b, int bound) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
