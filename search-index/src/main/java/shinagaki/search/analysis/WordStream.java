package shinagaki.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Replays analysed words for a field, without cutting the text again. */
public final class WordStream extends TokenStream {

    /** What of each word is replayed. */
    public enum Part {
        /** Every term. */
        TERMS,
        /** Every term that is not a stop word. */
        CONTENT_TERMS
    }

    private static final Words NONE = new Words();
    private static final int[] NOWHERE = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Part part;
    private Words words = NONE;
    private int[] ranges = NOWHERE;
    private int range;
    private int next;
    private int last;

    public WordStream(Part part) {
        super(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
        this.part = part;
    }

    /** Replays all words next. */
    public WordStream over(Words replayed) {
        return over(replayed, new int[] {0, replayed.size()});
    }

    /** Replays the words of some ranges next; {@code ranges} holds pairs of a first position and the one behind the last. */
    public WordStream over(Words replayed, int[] replayedRanges) {
        words = replayed;
        ranges = replayedRanges;
        return this;
    }

    @Override
    public void reset() {
        range = 0;
        next = ranges.length == 0 ? 0 : ranges[0];
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        while (range < ranges.length) {
            if (next >= ranges[range + 1]) {
                range += 2;
                next = range < ranges.length ? ranges[range] : next;
                continue;
            }
            int position = next++;
            int from = words.termStart(position);
            int to = words.termEnd(position);
            if (to > from && (part == Part.TERMS || !words.isStopWord(position))) {
                term.copyBuffer(words.letters(), from, to - from);
                increment.setPositionIncrement(position - last);
                last = position;
                return true;
            }
        }
        return false;
    }
}
