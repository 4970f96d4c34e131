package shinagaki.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of clauses that came before: headings, items, cells and turns of phrase come again and again. Shared by the
 * analyzers of the same words, on as many threads as they like.
 *
 * <p>Two generations bound it: what was not asked for while a whole one grew is forgotten.
 */
public final class KnownClauses {

    private static final int MOST_IN_GENERATION = 1 << 14;

    private volatile Map<String, Words> young = new ConcurrentHashMap<>();
    private volatile Map<String, Words> old = Map.of();

    @Nullable
    Words get(String clause) {
        Words known = young.get(clause);
        if (known == null) {
            known = old.get(clause);
            if (known != null) {
                put(clause, known);
            }
        }
        return known;
    }

    /** @param words not to be changed any more */
    void put(String clause, Words words) {
        young.put(clause, words);
        if (young.size() > MOST_IN_GENERATION) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() > MOST_IN_GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
