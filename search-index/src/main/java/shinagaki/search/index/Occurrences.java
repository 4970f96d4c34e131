package shinagaki.search.index;

import java.util.Arrays;

/** Places in texts, sorted by text and position. */
public final class Occurrences {

    static final Occurrences NONE = new Occurrences(0);

    private long[] places;
    private int size;

    Occurrences(int expected) {
        this.places = new long[Math.max(expected, 4)];
    }

    public int size() {
        return size;
    }

    public int text(int index) {
        return (int) (places[index] >>> Integer.SIZE);
    }

    public int position(int index) {
        return (int) places[index];
    }

    /** How many texts there are. */
    int texts() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += i == 0 || text(i) != text(i - 1) ? 1 : 0;
        }
        return count;
    }

    /** The positions in a text. */
    public int[] in(int text) {
        int from = from(text);
        int to = from;
        while (to < size && text(to) == text) {
            to++;
        }
        int[] positions = new int[to - from];
        for (int i = from; i < to; i++) {
            positions[i - from] = position(i);
        }
        return positions;
    }

    private int from(int text) {
        int at = Arrays.binarySearch(places, 0, size, (long) text << Integer.SIZE);
        return at < 0 ? -at - 1 : at;
    }

    void add(int text, int position) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (long) text << Integer.SIZE | position;
    }

    /** Those of these that have one of {@code others} so many characters behind them; in place. */
    Occurrences followed(Occurrences others, int distance) {
        int kept = 0;
        int other = 0;
        for (int i = 0; i < size; i++) {
            long wanted = places[i] + distance;
            while (other < others.size && others.places[other] < wanted) {
                other++;
            }
            if (other < others.size && others.places[other] == wanted) {
                places[kept++] = places[i];
            }
        }
        size = kept;
        return this;
    }

    /** The same places, so many characters on; in place. */
    Occurrences moved(int distance) {
        for (int i = 0; i < size; i++) {
            places[i] += distance;
        }
        return this;
    }

    /** The same places in order; in place. */
    Occurrences sorted() {
        Arrays.sort(places, 0, size);
        return this;
    }
}
