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
    private final CutListener listener;
    private final Words scratch = new Words();

    /** Is told the words of a piece of a text when they are cut, not when they are remembered. */
    private interface CutListener {
        void cut(String text, int from, int to, Words words);
    }

    /** Knows the words of the dictionary alone. */
    public TextAnalyzer() {
        this(UserWords.NONE);
    }

    /** Knows the words of a site, too. */
    public TextAnalyzer(UserWords userWords) {
        this(userWords, new KnownClauses());
    }

    /** Shares what it remembers with other analyzers of the same words. */
    public TextAnalyzer(UserWords userWords, KnownClauses clauses) {
        this(userWords, clauses, spelling -> {}, (text, from, to, words) -> {});
    }

    /**
     * Shares what it remembers with other analyzers of the same words.
     *
     * @param learned is told what this one is the first of them to meet
     */
    public TextAnalyzer(UserWords userWords, KnownClauses clauses, Learned learned) {
        this(userWords, clauses, learned::spelling, telling(learned));
    }

    private TextAnalyzer(UserWords userWords, KnownClauses clauses, Consumer<String> spellings, CutListener listener) {
        this.western = new WesternWords(spellings);
        this.japanese = new JapaneseWords(western, userWords);
        this.clauses = clauses;
        this.digitsAreAlike = !userWords.tellDigitsApart();
        this.listener = listener;
    }

    private static CutListener telling(Learned learned) {
        SaidWords said = new SaidWords(learned::reading);
        SpelledWords spelled = new SpelledWords(learned::spelling);
        return (text, from, to, words) -> {
            said.add(words);
            spelled.add(text, from, to);
        };
    }

    /**
     * The words of a text. Each clause is cut for itself, as no word goes on behind the end of a line, a comma, a full stop
     * or a bracket, and is cut alike with and without them; those without Japanese never reach Kuromoji.
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
                words.addAll(cut(text, at, end), at);
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
            Words cut = cut(clause, 0, clause.length()).copy();
            clauses.put(shape, cut);
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

    /** The words of a piece, counted from its beginning, until the next is cut. */
    private Words cut(String text, int from, int to) {
        scratch.clear();
        try {
            japanese.cut(text.substring(from, to), scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.cut(text, from, to, scratch);
        return scratch;
    }

    /** Behind the sign that ends the clause. */
    private static int clauseEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (endsClause(c)) {
                return at;
            }
        }
        return at;
    }

    private static boolean endsClause(char c) {
        return switch (c) {
            case '\n', '、', '。', '「', '」', '『', '』', '(', ')', '|', ':', '!', '?' -> true;
            default -> false;
        };
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
