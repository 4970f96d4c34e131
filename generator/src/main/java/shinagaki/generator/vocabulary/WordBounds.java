package shinagaki.generator.vocabulary;

import java.util.BitSet;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Words;

/** The places of a folded text at which no word is going on. */
final class WordBounds {

    /** What holds western words together: {@code AI-based}, {@code Node.js}. */
    private static final String JOINTS = "-.'’_@";

    private static final String HYPHENS = "-_";

    private final String text;
    private final BitSet inside;

    private WordBounds(String text, BitSet inside) {
        this.text = text;
        this.inside = inside;
    }

    static WordBounds of(String text, Words words) {
        BitSet inside = new BitSet(text.length());
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) > words.start(i) + 1) {
                inside.set(words.start(i) + 1, words.end(i));
            }
        }
        return new WordBounds(text, inside);
    }

    /** Whether what stands before a place and what stands behind it are parts of different words. */
    boolean part(int at) {
        return isPossessive(at) || !(inside.get(at) || isJoined(at) || isBroken(at) || isInKatakana(at));
    }

    /** {@code phase-} is the beginning of words, and {@code -AI} the end of some. */
    private boolean isBroken(int at) {
        return (isWestern(at - 1) && isHyphen(at)) || (isHyphen(at - 1) && isWestern(at));
    }

    /** Words of other languages are written together, and what they are made of means something else. */
    private boolean isInKatakana(int at) {
        return isKatakana(at - 1) && isKatakana(at);
    }

    private boolean isJoined(int at) {
        return (isWestern(at - 1) && isJoint(at) && isWestern(at + 1))
                || (isWestern(at) && isJoint(at - 1) && isWestern(at - 2));
    }

    /** {@code KPI's} is a form of KPI. */
    private boolean isPossessive(int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && text.charAt(at + 1) == 's'
                && !isWestern(at + 2);
    }

    private boolean isHyphen(int at) {
        return at >= 0 && at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isKatakana(int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == 'ー'
                        || (Characters.isKana(text.charAt(at)) && !Characters.isHiragana(text.charAt(at))));
    }

    private boolean isJoint(int at) {
        return at >= 0 && at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isWestern(int at) {
        return at >= 0 && at < text.length() && Characters.isWestern(text.charAt(at));
    }
}
