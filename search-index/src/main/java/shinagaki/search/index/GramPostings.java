package shinagaki.search.index;

import java.io.IOException;
import org.apache.lucene.store.DataOutput;

/**
 * Where one bigram stands, as bytes: for its first occurrence in a text {@code step << 1 | 1}, the step from the text
 * before, counted from -1, and its position; for every further one {@code step << 1} from the position before.
 */
final class GramPostings {

    private final ByteSequence numbers = new ByteSequence();
    private int lastText = -1;
    private int lastPosition;

    /** Texts, and the positions within one, come in ascending order. */
    void add(int text, int position) {
        if (text == lastText) {
            numbers.put((position - lastPosition) << 1);
        } else {
            numbers.put((text - lastText) << 1 | 1);
            numbers.put(position);
            lastText = text;
        }
        lastPosition = position;
    }

    int size() {
        return numbers.size();
    }

    void write(DataOutput out) throws IOException {
        numbers.write(out);
    }

    /** Adds what was written as {@code bytes} from one place to another, whose texts are numbered from {@code firstText}. */
    static void read(byte[] bytes, int from, int to, int firstText, Occurrences places) {
        int text = firstText - 1;
        int position = 0;
        int at = from;
        boolean begins = false;
        while (at < to) {
            int number = bytes[at++];
            if (number < 0) {
                number &= 0x7F;
                int next;
                int shift = 7;
                do {
                    next = bytes[at++];
                    number |= (next & 0x7F) << shift;
                    shift += 7;
                } while (next < 0);
            }
            if (begins) {
                position = number;
                begins = false;
                places.add(text, position);
            } else if ((number & 1) == 1) {
                text += number >>> 1;
                begins = true;
            } else {
                position += number >>> 1;
                places.add(text, position);
            }
        }
    }
}
