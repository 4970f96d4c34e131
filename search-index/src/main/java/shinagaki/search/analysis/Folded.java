package shinagaki.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text in NFKC with folded case, and the way back to the original characters: {@code ﾃﾞｰﾀ} is {@code データ}, {@code ＰｏＣ}
 * is {@code poc}, {@code ㍿} is {@code 株式会社}.
 *
 * <p>The text is folded once, before words and bigrams are cut from it, so that both speak of the same characters and
 * neither pays for a character filter. Offsets are in UTF-16 units.
 */
public final class Folded {

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private final String source;
    private final String text;
    private final int[] starts;

    private Folded(String source, String text, int[] starts) {
        this.source = source;
        this.text = text;
        this.starts = starts;
    }

    /** Folds a text. Lone surrogates and unassigned code points stay as they are. */
    public static Folded of(String source) {
        return new Folder(source).fold();
    }

    public String text() {
        return text;
    }

    /** Whether every character stands at the place it had in the original. */
    public boolean keepsOffsets() {
        return starts.length == 0 && text.length() == source.length();
    }

    /** The place in the original of the character that became {@code text().charAt(at)}, or was folded into it. */
    public int sourceStart(int at) {
        if (keepsOffsets()) {
            return at;
        }
        return at < starts.length ? starts[at] : source.length();
    }

    /** The place in the original behind everything that became the characters before {@code at}. */
    public int sourceEnd(int at) {
        if (keepsOffsets() || at == 0) {
            return at;
        }
        int next = at;
        while (next < starts.length && starts[next] == starts[at - 1]) {
            next++;
        }
        return sourceStart(next);
    }

    /** Walks over the original from one place where nothing combines to the next. */
    private static final class Folder {
        private final String source;
        private final StringBuilder out;
        private int[] starts = {};

        Folder(String source) {
            this.source = source;
            this.out = new StringBuilder(source.length());
        }

        Folded fold() {
            int at = 0;
            while (at < source.length()) {
                int next = nextBoundary(at);
                char first = source.charAt(at);
                if (next == at + 1 && isPlain(first)) {
                    append(lower(first), at);
                } else {
                    append(NFKC_CASEFOLD.normalize(source.substring(at, next)), at);
                }
                at = next;
            }
            int length = out.length();
            if (starts.length == 0 && length != source.length()) {
                mapSoFar(length);
            }
            return new Folded(source, out.toString(), starts.length == 0 ? starts : Arrays.copyOf(starts, length));
        }

        private int nextBoundary(int at) {
            int next = at + Character.charCount(source.codePointAt(at));
            while (next < source.length()) {
                char c = source.charAt(next);
                if (isPlain(c) || NFKC_CASEFOLD.hasBoundaryBefore(source.codePointAt(next))) {
                    return next;
                }
                next += Character.charCount(source.codePointAt(next));
            }
            return next;
        }

        private void append(char c, int at) {
            place(at);
            out.append(c);
        }

        private void append(String folded, int at) {
            for (int i = 0; i < folded.length(); i++) {
                // A pair keeps the offsets of its halves, so that astral characters alone do not cost a map.
                boolean low = i == 1 && Character.isLowSurrogate(folded.charAt(1)) && folded.length() == 2;
                place(low && Character.isSurrogate(source.charAt(at)) ? at + 1 : at);
                out.append(folded.charAt(i));
            }
        }

        private void place(int at) {
            int index = out.length();
            if (starts.length == 0 && index != at) {
                mapSoFar(index);
            }
            if (starts.length > 0) {
                if (index == starts.length) {
                    starts = Arrays.copyOf(starts, index * 2);
                }
                starts[index] = at;
            }
        }

        private void mapSoFar(int length) {
            starts = new int[Math.max(16, Math.max(source.length(), length))];
            Arrays.setAll(starts, i -> i);
        }

        /** Basic Latin, hiragana, katakana and unified ideographs fold to themselves or to lower case. */
        private static boolean isPlain(char c) {
            return c < 0x80
                    || (c >= 0x3041 && c <= 0x3096)
                    || (c >= 0x30A1 && c <= 0x30FE)
                    || (c >= 0x4E00 && c <= 0x9FFF)
                    || c == '。'
                    || c == '、';
        }

        private static char lower(char c) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
    }
}
