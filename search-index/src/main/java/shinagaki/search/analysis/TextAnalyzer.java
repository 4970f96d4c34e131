package shinagaki.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a text into words: Kuromoji for lines with Japanese, English stems for the rest and for the western words inside
 * Japanese. The language of a document plays no part, so {@code PoC止まり} is two words wherever it is written.
 *
 * <p>An instance is reused for many texts, by one thread at a time.
 */
public final class TextAnalyzer {

    /** Longer clauses hardly ever come again. */
    private static final int LONGEST_REMEMBERED = 64;

    private final WesternWords western;
    private final JapaneseWords japanese;
    private final KnownClauses clauses;
    private final boolean digitsAreAlike;

    /** Knows the words of the dictionary alone. */
    public TextAnalyzer() {
        this(UserWords.NONE);
    }

    /** Knows the words of a site, too. */
    public TextAnalyzer(UserWords userWords) {
        this(userWords, new KnownClauses(), spelling -> {});
    }

    /**
     * Shares what it remembers with other analyzers of the same words.
     *
     * @param learned is told each spelling of an English word when it is first met by any of them, now and then once more
     */
    public TextAnalyzer(UserWords userWords, KnownClauses clauses, Consumer<String> learned) {
        this.western = new WesternWords(learned);
        this.japanese = new JapaneseWords(western, userWords);
        this.clauses = clauses;
        this.digitsAreAlike = !userWords.tellDigitsApart();
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
                addClause(text, at, end, words);
            }
            at = end;
        }
        return words;
    }

    /** The terms of the words that a folded English word may become when it is typed to its end. */
    public List<String> completions(String typed) {
        return western.completions(typed);
    }

    private void addClause(String text, int from, int to, Words words) {
        String clause = text.substring(from, to);
        String shape = digitsAreAlike ? withDigitsAlike(clause) : clause;
        Words known = clauses.get(shape);
        if (known == null) {
            Words cut = new Words();
            cut(clause, 0, clause.length(), cut);
            clauses.put(shape, cut.trimmed());
            words.addAll(cut, from);
        } else if (shape.equals(clause)) {
            words.addAll(known, from);
        } else {
            addShaped(known, text, from, words);
        }
    }

    /** Adds the words of a clause that has other digits in the same places. */
    private void addShaped(Words known, String text, int from, Words words) {
        for (int i = 0; i < known.size(); i++) {
            int start = from + known.start(i);
            if (Characters.isWestern(text.codePointAt(start))) {
                western.add(text, start, from + known.end(i), words);
            } else {
                words.add(known, i, from);
            }
        }
    }

    /** No word of the dictionary has one of these digits, so that a row of them is cut by its length alone. */
    private static String withDigitsAlike(String clause) {
        char[] shape = null;
        for (int i = 0; i < clause.length(); i++) {
            char c = clause.charAt(i);
            if (c > '0' && c <= '9') {
                if (shape == null) {
                    shape = clause.toCharArray();
                }
                shape[i] = '0';
            }
        }
        return shape == null ? clause : new String(shape);
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
