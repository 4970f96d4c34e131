package shinagaki.search.analysis;

import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * Words of writings with spaces: runs of letters and digits, without possessive, diacritics and English endings.
 * {@code C++} and {@code C#} keep their signs; {@code Node.js} is two words.
 */
final class WesternWords {

    /** Longer runs are cut here, far below what an index accepts as one term. */
    private static final int LONGEST = 64;

    private final Consumer<String> learned;
    private final EnglishStems stems;
    private final char[] scratch = new char[LONGEST];

    WesternWords(Consumer<String> learned) {
        this.learned = learned;
        this.stems = new EnglishStems(learned);
    }

    void cut(String text, int from, int to, Words words) {
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (Characters.isWestern(codePoint)) {
                int end = runEnd(text, at, to);
                add(text, at, end, words);
                at = end;
            } else {
                at += Character.charCount(codePoint);
            }
        }
    }

    /** The end of the word that begins at a western letter or digit. */
    int runEnd(String text, int from, int to) {
        int at = from;
        int limit = Math.min(to, from + LONGEST);
        while (at < limit && continues(text, at, from, to)) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (next > limit) {
                break;
            }
            at = next;
        }
        if (text.startsWith("++", at) && at + 2 <= limit) {
            return at + 2;
        }
        return at < limit && text.charAt(at) == '#' ? at + 1 : at;
    }

    void add(String text, int from, int end, Words words) {
        int to = withoutPossessive(text, from, end);
        boolean plain = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            scratch[i - from] = c;
            plain &= c >= 'a' && c <= 'z';
        }
        if (plain) {
            EnglishStems.Known word = stems.of(scratch, to - from);
            words.add(word.term(), from, end, word.stop() ? 0 : WordWeights.NOUN);
        } else {
            String word = folded(text.substring(from, to));
            learned.accept(word);
            words.add(word, from, end, WordWeights.NOUN);
        }
    }

    /** The stems that a word may have when it is typed to its end. */
    List<String> completions(String typed) {
        return typed.length() > LONGEST / 2 ? List.of() : stems.completions(typed);
    }

    private String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                String folded = ICUFoldingFilter.NORMALIZER.normalize(word);
                return folded.isEmpty() ? word : folded;
            }
        }
        return word;
    }

    private static int withoutPossessive(String text, int from, int to) {
        boolean possessive = to - from > 2 && text.charAt(to - 1) == 's' && isApostrophe(text.charAt(to - 2));
        return possessive ? to - 2 : to;
    }

    private static boolean continues(String text, int at, int from, int to) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || (c == '\'' && isBetweenLetters(text, at, from, to));
        }
        int codePoint = text.codePointAt(at);
        return Characters.isWestern(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || (isApostrophe(c) && isBetweenLetters(text, at, from, to));
    }

    private static boolean isBetweenLetters(String text, int at, int from, int to) {
        return at > from
                && at + 1 < to
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && !Characters.isJapanese(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
