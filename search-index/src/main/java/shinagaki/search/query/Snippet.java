package shinagaki.search.query;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import shinagaki.search.analysis.Characters;
import shinagaki.search.index.DocumentText.Span;
import shinagaki.search.query.SearchResponse.Fragment;

/** Cuts the piece of a section where most of the question stands, at sentences where it can. */
final class Snippet {

    /** Columns of a snippet; a Japanese character takes two. */
    private static final int WIDTH = 200;

    /** How far before the first match a sentence may begin to be shown from its beginning. */
    private static final int LEAD_IN = 60;

    private static final int PART_WEIGHT = 10;

    private Snippet() {}

    /** The pieces of a snippet; joined they are a substring of the text. Marks overlap or touch in no two pieces. */
    static List<Fragment> of(String text, Span span, List<Mark> marks) {
        int best = marks.isEmpty() ? span.start() : bestStart(text, marks, span.end());
        int start = marks.isEmpty() ? best : beginning(text, span, best);
        int end = ending(text, start, span.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return fragments(text, start, end, marks);
    }

    private static int bestStart(String text, List<Mark> marks, int end) {
        int best = 0;
        int bestScore = -1;
        for (int i = 0; i < marks.size(); i++) {
            int limit = forward(text, marks.get(i).start(), end, WIDTH - LEAD_IN);
            int count = 0;
            BitSet seen = new BitSet();
            for (int j = i; j < marks.size() && marks.get(j).end() <= limit; j++) {
                seen.set(marks.get(j).what());
                count++;
            }
            int score = seen.cardinality() * PART_WEIGHT + Math.min(count, PART_WEIGHT - 1);
            if (score > bestScore) {
                bestScore = score;
                best = marks.get(i).start();
            }
        }
        return best;
    }

    private static int beginning(String text, Span span, int match) {
        int sectionStart = span.start();
        if (forward(text, sectionStart, span.end(), WIDTH) == span.end()) {
            return sectionStart;
        }
        int columns = 0;
        int word = match;
        for (int at = match; at > sectionStart; at--) {
            if (isSentenceEnd(text, at)) {
                return at;
            }
            columns += columns(text.charAt(at - 1));
            if (columns > LEAD_IN) {
                return isBoundary(text, word) ? word : match;
            }
            if (!isInsideWesternWord(text, at)) {
                word = at;
            }
        }
        return sectionStart;
    }

    private static int ending(String text, int start, int sectionEnd) {
        int limit = forward(text, start, sectionEnd, WIDTH);
        if (limit == sectionEnd) {
            return sectionEnd;
        }
        int half = forward(text, start, sectionEnd, WIDTH / 2);
        for (int at = limit; at > half; at--) {
            if (isSentenceEnd(text, at)) {
                return at;
            }
        }
        int at = limit;
        while (at > half && (isInsideWesternWord(text, at) || !isBoundary(text, at))) {
            at--;
        }
        return at > half || isBoundary(text, at) ? at : limit;
    }

    private static List<Fragment> fragments(String text, int start, int end, List<Mark> marks) {
        List<Fragment> fragments = new ArrayList<>();
        int done = start;
        int i = 0;
        while (i < marks.size()) {
            int from = Math.max(marks.get(i).start(), start);
            int to = marks.get(i).end();
            while (i + 1 < marks.size() && marks.get(i + 1).start() <= to) {
                to = Math.max(to, marks.get(++i).end());
            }
            i++;
            to = Math.min(to, end);
            if (to > from && from >= done) {
                if (from > done) {
                    fragments.add(new Fragment(text.substring(done, from), false));
                }
                fragments.add(new Fragment(text.substring(from, to), true));
                done = to;
            }
        }
        if (end > done) {
            fragments.add(new Fragment(text.substring(done, end), false));
        }
        return List.copyOf(fragments);
    }

    /** Behind as many characters as fill some columns, never inside a pair of surrogates. */
    private static int forward(String text, int from, int end, int width) {
        int columns = 0;
        int at = from;
        while (at < end) {
            columns += columns(text.charAt(at));
            if (columns > width) {
                break;
            }
            at++;
        }
        boolean insidePair = at > from && at < end && Character.isLowSurrogate(text.charAt(at));
        return insidePair && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private static boolean isSentenceEnd(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\n' || before == '。' || before == '！' || before == '？') {
            return at >= text.length() || "。！？」』）".indexOf(text.charAt(at)) < 0;
        }
        return (before == ' ') && at > 1 && ".!?".indexOf(text.charAt(at - 2)) >= 0;
    }

    private static boolean isInsideWesternWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Characters.isWestern(text.charAt(at - 1))
                && Characters.isWestern(text.charAt(at));
    }

    private static boolean isBoundary(String text, int at) {
        int from = Math.max(0, at - 16);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(from, Math.min(text.length(), at + 16)));
        return characters.isBoundary(at - from);
    }

    private static int columns(char c) {
        return c < 0x1100 || (c >= '｡' && c <= 'ﾟ') ? 1 : 2;
    }
}
