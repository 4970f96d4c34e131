package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;

/**
 * What was asked, folded and cut into chunks at white space.
 *
 * @param text folded
 * @param key the whole question as a name
 * @param chunks those with a letter or digit, in order; one with stop words only is left out where there is another
 * @param hasStopWords whether there are particles and the like between its words, as a sentence has
 * @param words those of all chunks
 * @param mask the bits of all words
 * @param needed the bits that an answer to all of the question has; all of a chunk's where none of its words is needed
 */
record Question(
        String text,
        String key,
        List<Chunk> chunks,
        boolean hasStopWords,
        List<Chunk.Word> words,
        long mask,
        long needed) {

    private static final Pattern PART = Pattern.compile("[^\\s\\p{Z}\\p{Cc}]+");

    /** Later chunks and words are passed over: each word has a bit of a {@code long}. */
    private static final int MOST_WORDS = Long.SIZE - 2;

    private static final int FEWEST_OF_SENTENCE = 4;

    static Question of(String q, TextAnalyzer analyzer) {
        Folded folded = Folded.of(q);
        List<Chunk> chunks = new ArrayList<>();
        int bit = 0;
        Matcher parts = PART.matcher(folded.text());
        while (parts.find() && bit < MOST_WORDS) {
            if (parts.group().codePoints().anyMatch(Characters::isWordPart)) {
                Chunk chunk = Chunk.of(parts.group(), parts.start(), analyzer, bit, MOST_WORDS - bit);
                bit += chunk.words().size();
                chunks.add(chunk);
            }
        }
        boolean stops = chunks.stream().anyMatch(chunk -> !chunk.stopWords().isEmpty());
        boolean saysSomething = chunks.stream().anyMatch(chunk -> !chunk.hasOnlyStopWords());
        if (saysSomething) {
            chunks.removeIf(Chunk::hasOnlyStopWords);
        }
        return new Question(
                folded.text(),
                ExactKey.of(folded),
                List.copyOf(chunks),
                stops,
                chunks.stream().flatMap(chunk -> chunk.words().stream()).toList(),
                chunks.stream().mapToLong(Chunk::mask).reduce(0, (a, b) -> a | b),
                needed(chunks));
    }

    /** Whether it is said in a sentence rather than in keywords: it need not be found word by word. */
    boolean isSentence() {
        return hasStopWords && words.size() >= FEWEST_OF_SENTENCE;
    }

    private static long needed(List<Chunk> chunks) {
        long needed = 0;
        for (Chunk chunk : chunks) {
            long ofChunk = chunk.words().stream()
                    .filter(Chunk.Word::needed)
                    .mapToLong(Chunk.Word::mask)
                    .reduce(0, (a, b) -> a | b);
            needed |= ofChunk == 0 ? chunk.mask() : ofChunk;
        }
        return needed;
    }
}
