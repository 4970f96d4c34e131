package shinagaki.search.analysis;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Notices how words are spelled whose letters are typed one by one: runs of katakana, whole as they stand. Each is passed
 * on once. An instance serves one thread at a time.
 */
final class SpelledWords {

    /** Shorter ones are too near to one another to tell a slip from another word. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 40;
    private static final int EXPECTED = 4096;

    private final Consumer<String> listener;
    private final CharArraySet known = new CharArraySet(EXPECTED, false);
    private final char[] run = new char[LONGEST];

    /** @param listener is told each spelling; another instance may tell it the same */
    SpelledWords(Consumer<String> listener) {
        this.listener = listener;
    }

    void add(String text, int from, int to) {
        int length = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : 0;
            if (isKatakana(c)) {
                if (length < LONGEST) {
                    run[length] = c;
                }
                length++;
            } else {
                if (length >= SHORTEST && length <= LONGEST) {
                    notice(length);
                }
                length = 0;
            }
        }
    }

    private void notice(int length) {
        if (!known.contains(run, 0, length)) {
            known.add(Arrays.copyOf(run, length));
            listener.accept(new String(run, 0, length));
        }
    }

    private static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }
}
