package shinagaki.search.analysis;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * Notices how the words of many texts are said. Most words come again and again, so each pair of a term and its reading is
 * passed on once and looked up without making a string. An instance serves one thread at a time.
 */
final class SaidWords {

    private static final int EXPECTED = 4096;

    private final BiConsumer<String, String> listener;
    private final CharArrayMap<Integer> termLengths = new CharArrayMap<>(EXPECTED, false);
    private final Set<String> others = new HashSet<>();

    /** @param listener is told a term and its reading in hiragana; another instance may tell it the same pair */
    SaidWords(BiConsumer<String, String> listener) {
        this.listener = listener;
    }

    /** Takes in the words that have a reading and are not stop words. */
    void add(Words words) {
        char[] letters = words.letters();
        for (int i = 0; i < words.size(); i++) {
            int start = words.termStart(i);
            int length = words.termEnd(i) - start;
            int both = words.readingEnd(i) - start;
            if (both > length && !words.isStopWord(i)) {
                Integer known = termLengths.get(letters, start, both);
                if (known == null) {
                    termLengths.put(new String(letters, start, both), length);
                    listener.accept(words.term(i), words.reading(i));
                } else if (known != length && others.add(length + new String(letters, start, both))) {
                    listener.accept(words.term(i), words.reading(i));
                }
            }
        }
    }
}
