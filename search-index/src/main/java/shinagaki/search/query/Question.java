package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;

/**
 * What was asked, folded and cut into chunks at white space.
 *
 * @param key the whole question as a name
 * @param chunks those with a letter or digit, in order
 */
record Question(String key, List<Chunk> chunks) {

    /** Later chunks and words of a question are passed over; an index bounds the clauses of a query. */
    private static final int MOST_CHUNKS = 32;

    private static final int MOST_WORDS = 64;

    static Question of(String q, TextAnalyzer analyzer) {
        Folded folded = Folded.of(q);
        List<Chunk> chunks = new ArrayList<>();
        int left = MOST_WORDS;
        for (String part : folded.text().split("[\\s\\p{Z}\\p{Cc}]+", 0)) {
            if (part.codePoints().anyMatch(Characters::isWordPart) && chunks.size() < MOST_CHUNKS && left > 0) {
                Chunk chunk = Chunk.of(part, analyzer, left);
                left -= chunk.words().size();
                chunks.add(chunk);
            }
        }
        return new Question(ExactKey.of(folded), List.copyOf(chunks));
    }

    /** Every word of every chunk that is not a stop word. */
    List<Chunk.Word> words() {
        return chunks.stream().flatMap(chunk -> chunk.words().stream()).toList();
    }
}
