package shinagaki.search.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.PorterStemmer;

/** Words of the letters a to z without English endings, and which of them are stop words. */
final class EnglishStems {

    /** Beside the usual ones, the words that make a question: they say nothing about what is asked for. */
    private static final CharArraySet STOP_WORDS = stopWords(
            "how", "what", "when", "where", "which", "who", "why", "do", "does", "did", "can", "could", "should",
            "would", "i", "we", "you", "my", "our", "your", "me", "us");

    private static final List<String> ENDINGS =
            List.of("g", "ng", "ing", "n", "on", "ion", "tion", "ation", "e", "ed", "ment", "nt", "ity", "ty", "y");

    private static final Pattern ISE = Pattern.compile("^(.{3,})is(e|es|ed|er|ers|ing|ation|ations)$");
    private static final Pattern OUR = Pattern.compile("^(.{3,})our(|s|ed|ing|ite|ites|able|al|ally)$");

    /** A few thousand words make nearly all of a text, so that hardly any is stemmed twice. */
    private static final int MOST_REMEMBERED = 16_384;

    /** What became of a word: its stem, or the word itself where it is short or a stop word. */
    record Known(String term, boolean stop) {}

    private final Consumer<String> listener;
    private final PorterStemmer stemmer = new PorterStemmer();
    private final CharArrayMap<Known> known = new CharArrayMap<>(1024, false);

    /** @param listener is told each word when it is learned */
    EnglishStems(Consumer<String> listener) {
        this.listener = listener;
    }

    /** What becomes of the word that {@code letters} begins with. */
    Known of(char[] letters, int length) {
        Known word = known.get(letters, 0, length);
        if (word == null) {
            if (known.size() == MOST_REMEMBERED) {
                known.clear();
            }
            word = learned(letters, length);
            known.put(Arrays.copyOf(letters, length), word);
        }
        return word;
    }

    private Known learned(char[] letters, int length) {
        String word = new String(letters, 0, length);
        listener.accept(word);
        boolean stop = STOP_WORDS.contains(word);
        return new Known(stop || length <= 3 ? word : stemmed(word), stop);
    }

    /** {@code automa} is no beginning of {@code autom}, the stem of automation; with an ending added it has that stem. */
    List<String> completions(String typed) {
        if (!typed.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of();
        }
        return ENDINGS.stream()
                .map(ending -> stemmed(typed + ending))
                .distinct()
                .toList();
    }

    private String stemmed(String word) {
        stemmer.setCurrent(oneSpelling(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** British and American spelling are one: optimise and optimize, behaviour and behavior, enquiry and inquiry. */
    private static String oneSpelling(String word) {
        String one = word.startsWith("enquir") ? "in" + word.substring(2) : word;
        one = ISE.matcher(one).replaceFirst("$1iz$2");
        return OUR.matcher(one).replaceFirst("$1or$2");
    }

    private static CharArraySet stopWords(String... ofQuestions) {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), false);
        words.addAll(List.of(ofQuestions));
        return CharArraySet.unmodifiableSet(words);
    }
}
