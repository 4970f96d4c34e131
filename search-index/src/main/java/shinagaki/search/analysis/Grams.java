package shinagaki.search.analysis;

/**
 * Bigrams of the runs of letters and digits that hold Japanese, so that every substring is found: 研修費 is 研修, 修費, 費.
 * The last character of a run stands alone, so that one character is found as a beginning. Runs without Japanese have
 * none.
 *
 * <p>A bigram is an {@code int}: its two UTF-16 units, or one and 0. Its position is its offset in the folded text.
 */
public final class Grams {

    /** Takes in one bigram after the other, in the order of the text. */
    @FunctionalInterface
    public interface Sink {
        void accept(int gram, int position);
    }

    private Grams() {}

    public static int gram(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** The first of all bigrams that begin with a character. */
    public static int firstOf(char first) {
        return gram(first, (char) 0);
    }

    /** The last of all bigrams that begin with a character. */
    public static int lastOf(char first) {
        return gram(first, Character.MAX_VALUE);
    }

    /** Tells the bigrams of a folded text. */
    public static void of(String text, Sink sink) {
        int at = 0;
        while (at < text.length()) {
            // Japanese is looked for first: a western text is passed over without a look at what its characters are.
            int japanese = at;
            while (japanese < text.length() && !isJapaneseLetter(text, japanese)) {
                japanese++;
            }
            if (japanese == text.length()) {
                return;
            }
            int start = japanese;
            while (start > at && Characters.isWordPart(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            at = japanese;
            while (at < text.length() && Characters.isWordPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            for (int i = start; i + 1 < at; i++) {
                sink.accept(gram(text.charAt(i), text.charAt(i + 1)), i);
            }
            sink.accept(firstOf(text.charAt(at - 1)), at - 1);
        }
    }

    private static boolean isJapaneseLetter(String text, int index) {
        if (text.charAt(index) < Characters.FIRST_JAPANESE) {
            return false;
        }
        int codePoint = text.codePointAt(index);
        return Characters.isJapanese(codePoint) && Characters.isWordPart(codePoint);
    }
}
