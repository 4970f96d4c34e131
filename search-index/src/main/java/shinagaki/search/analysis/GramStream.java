package shinagaki.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Bigrams of the runs of letters and digits that hold Japanese, so that every substring is found: 研修費 is 研修, 修費, 費.
 * The last character of a run stands alone, so that one character is found as a prefix. Runs without Japanese have none.
 *
 * <p>The position of a bigram is its offset in the folded text.
 */
public final class GramStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private String text = "";
    private int at;
    private int runEnd;
    private int last;

    public GramStream() {
        super(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
    }

    /** Replays the bigrams of a text next. */
    public GramStream over(Folded folded) {
        text = folded.text();
        return this;
    }

    @Override
    public void reset() {
        at = 0;
        runEnd = 0;
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        if (at >= runEnd && !findRun()) {
            return false;
        }
        int second = at + Character.charCount(text.codePointAt(at));
        int end = second < runEnd ? second + Character.charCount(text.codePointAt(second)) : second;
        term.setEmpty().append(text, at, end);
        increment.setPositionIncrement(at - last);
        last = at;
        at = second;
        return true;
    }

    /** Looks for Japanese first: a western text is passed over without a look at what its characters are. */
    private boolean findRun() {
        int japanese = at;
        while (japanese < text.length() && !isJapaneseLetter(japanese)) {
            japanese++;
        }
        if (japanese == text.length()) {
            at = japanese;
            return false;
        }
        int start = japanese;
        while (start > at && Characters.isWordPart(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = japanese;
        while (end < text.length() && Characters.isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        at = start;
        runEnd = end;
        return true;
    }

    private boolean isJapaneseLetter(int index) {
        if (text.charAt(index) < Characters.FIRST_JAPANESE) {
            return false;
        }
        int codePoint = text.codePointAt(index);
        return Characters.isJapanese(codePoint) && Characters.isWordPart(codePoint);
    }
}
