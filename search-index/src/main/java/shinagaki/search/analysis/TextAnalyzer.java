package shinagaki.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Cuts a text into words: Kuromoji for lines with Japanese, English stems for the rest and for the western words inside
 * Japanese. The language of a document plays no part, so {@code PoC止まり} is two words wherever it is written.
 *
 * <p>An instance is reused for many texts, by one thread at a time.
 */
public final class TextAnalyzer {

    private final WesternWords western = new WesternWords();
    private final JapaneseWords japanese = new JapaneseWords(western);

    /** The words of a text. Lines without Japanese never reach Kuromoji. */
    public Words words(Folded folded) {
        String text = folded.text();
        Words words = new Words();
        int at = 0;
        while (at < text.length()) {
            boolean needsKuromoji = isJapaneseLine(text, at);
            int end = lineEnd(text, at);
            while (end < text.length() && isJapaneseLine(text, end) == needsKuromoji) {
                end = lineEnd(text, end);
            }
            if (needsKuromoji) {
                cut(text, at, end, words);
            } else {
                western.cut(text, at, end, words);
            }
            at = end;
        }
        return words;
    }

    private void cut(String text, int from, int to, Words words) {
        try {
            japanese.cut(text, from, to, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Behind the line feed that ends the line. */
    private static int lineEnd(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static boolean isJapaneseLine(String text, int from) {
        int end = lineEnd(text, from);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x3005 && Characters.isJapanese(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
