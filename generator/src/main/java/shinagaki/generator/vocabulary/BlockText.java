package shinagaki.generator.vocabulary;

import java.util.Arrays;

/** The plain words of one block of HTML, and where each of their characters is written. */
final class BlockText {

    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];

    /** A character that stands in a piece from one offset to another, as a character or as an entity. */
    void add(char c, int piece, int start, int end) {
        if (text.length() == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * pieces.length);
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        pieces[text.length()] = piece;
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    /** Words that tell what stands around them and can be no link. */
    void addFixed(String words) {
        words.chars().forEach(c -> add((char) c, NOWHERE, NOWHERE, NOWHERE));
    }

    void addFixed(char c) {
        add(c, NOWHERE, NOWHERE, NOWHERE);
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void clear() {
        text.setLength(0);
    }

    /** Whether the characters are written one after the other, without a tag between them. */
    boolean isWhole(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean follows = i == from || (pieces[i] == pieces[from] && starts[i] == ends[i - 1]);
            if (pieces[i] == NOWHERE || !follows) {
                return false;
            }
        }
        return true;
    }

    int piece(int at) {
        return pieces[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at - 1];
    }
}
