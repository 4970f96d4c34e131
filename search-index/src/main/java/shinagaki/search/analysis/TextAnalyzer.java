package shinagaki.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cuts a text into words: Kuromoji for lines with Japanese, English stems for the rest and for the western words inside
 * Japanese. The language of a document plays no part, so {@code PoC止まり} is two words wherever it is written.
 *
 * <p>An instance is reused for many texts, by one thread at a time.
 */
public final class TextAnalyzer {

    /** Headings, items, cells and the clauses of sentences come again and again; whole paragraphs hardly ever. */
    private static final int LONGEST_REMEMBERED = 64;

    private static final int MOST_REMEMBERED = 8192;

    private final WesternWords western;
    private final JapaneseWords japanese;
    private final Map<String, Words> shortPieces = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Words> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** Knows the words of the dictionary alone. */
    public TextAnalyzer() {
        this(UserWords.NONE);
    }

    /** Knows the words of a site, too. */
    public TextAnalyzer(UserWords userWords) {
        this(userWords, spelling -> {});
    }

    /** @param learned is told each spelling of an English word when it is first met, now and then once more */
    public TextAnalyzer(UserWords userWords, Consumer<String> learned) {
        this.western = new WesternWords(learned);
        this.japanese = new JapaneseWords(western, userWords);
    }

    /**
     * The words of a text. Each clause is cut for itself, as no word goes on behind a line's end or a Japanese comma or
     * full stop; those without Japanese never reach Kuromoji.
     */
    public Words words(Folded folded) {
        String text = folded.text();
        Words words = new Words();
        int at = 0;
        while (at < text.length()) {
            int end = clauseEnd(text, at);
            if (!isJapanese(text, at, end)) {
                western.cut(text, at, end, words);
            } else if (end - at > LONGEST_REMEMBERED) {
                cut(text, at, end, words);
            } else {
                words.addAll(shortPieces.computeIfAbsent(text.substring(at, end), this::line), at);
            }
            at = end;
        }
        return words;
    }

    /** The terms of the words that a folded English word may become when it is typed to its end. */
    public List<String> completions(String typed) {
        return western.completions(typed);
    }

    private Words line(String line) {
        Words words = new Words();
        cut(line, 0, line.length(), words);
        return words.trimmed();
    }

    private void cut(String text, int from, int to, Words words) {
        try {
            japanese.cut(text, from, to, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Behind the line feed, comma or full stop that ends the clause. */
    private static int clauseEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '、' || c == '。') {
                return at;
            }
        }
        return at;
    }

    private static boolean isJapanese(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) >= Characters.FIRST_JAPANESE && Characters.isJapanese(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
