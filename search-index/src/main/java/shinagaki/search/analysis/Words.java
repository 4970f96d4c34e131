package shinagaki.search.analysis;

import java.util.Arrays;

/**
 * The words of one text in reading order: the result of its only analysis, from which every field is fed.
 *
 * <p>A word's index is its position. Its offsets are those of the {@link Folded} text. A stop word keeps its position, so
 * that phrases count it, and is left out by those who do not want it.
 */
public final class Words {

    private char[] letters;
    private int used;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] termEnds;
    private int[] readingEnds;
    private byte[] weights;

    Words() {
        this(256, 1024);
    }

    private Words(int capacity, int letters) {
        this.letters = new char[letters];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.termEnds = new int[capacity];
        this.readingEnds = new int[capacity];
        this.weights = new byte[capacity];
    }

    public int size() {
        return size;
    }

    public int start(int position) {
        return starts[position];
    }

    public int end(int position) {
        return ends[position];
    }

    public boolean isStopWord(int position) {
        return weights[position] == 0;
    }

    /** How much the word says of what a text is about, in hundredths of a noun; 0 for a stop word. */
    public int weight(int position) {
        return weights[position];
    }

    /** The form that is indexed and asked for: base form or stem. */
    public String term(int position) {
        return new String(letters, termStart(position), termEnds[position] - termStart(position));
    }

    /** How the word is said, in hiragana; empty where that is unknown or the word is not Japanese. */
    public String reading(int position) {
        return new String(letters, termEnds[position], readingEnds[position] - termEnds[position]);
    }

    /** The letters of all terms and readings; not to be written to. */
    public char[] letters() {
        return letters;
    }

    /** Where the term begins among {@link #letters}. */
    public int termStart(int position) {
        return position == 0 ? 0 : readingEnds[position - 1];
    }

    public int termEnd(int position) {
        return termEnds[position];
    }

    int readingEnd(int position) {
        return readingEnds[position];
    }

    void add(String term, int start, int end, int weight) {
        append(term);
        place(start, end, weight);
    }

    void add(char[] term, int length, int start, int end, int weight) {
        append(term, 0, length);
        place(start, end, weight);
    }

    /** Adds words that were cut from a text of their own, which stands at {@code offset} of this one. */
    void addAll(Words others, int offset) {
        while (size + others.size > starts.length) {
            grow();
        }
        for (int i = 0; i < others.size; i++) {
            starts[size + i] = others.starts[i] + offset;
            ends[size + i] = others.ends[i] + offset;
            termEnds[size + i] = others.termEnds[i] + used;
            readingEnds[size + i] = others.readingEnds[i] + used;
            weights[size + i] = others.weights[i];
        }
        reserve(others.used);
        System.arraycopy(others.letters, 0, letters, used, others.used);
        used += others.used;
        size += others.size;
    }

    /** Adds one of other words, which were cut from a text of their own that stands at {@code offset} of this one. */
    void add(Words others, int position, int offset) {
        int from = others.termStart(position);
        int term = others.termEnds[position];
        append(others.letters, from, term - from);
        place(others.starts[position] + offset, others.ends[position] + offset, others.weights[position]);
        append(others.letters, term, others.readingEnds[position] - term);
        readingEnds[size - 1] = used;
    }

    /** The same words, in as little memory as they take. */
    Words copy() {
        Words copy = new Words(size, used);
        copy.addAll(this, 0);
        return copy;
    }

    void clear() {
        size = 0;
        used = 0;
    }

    /** Says how the last word is read. */
    void readLast(String reading) {
        append(reading);
        for (int i = termEnds[size - 1]; i < used; i++) {
            letters[i] = Kana.hiragana(letters[i]);
        }
        readingEnds[size - 1] = used;
    }

    private void place(int start, int end, int weight) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        weights[size] = (byte) weight;
        termEnds[size] = used;
        readingEnds[size] = used;
        size++;
    }

    private void append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), letters, used);
        used += text.length();
    }

    private void append(char[] text, int from, int length) {
        reserve(length);
        System.arraycopy(text, from, letters, used, length);
        used += length;
    }

    private void reserve(int more) {
        if (used + more > letters.length) {
            letters = Arrays.copyOf(letters, (used + more) * 2);
        }
    }

    private void grow() {
        resize(starts.length * 2);
    }

    private void resize(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        termEnds = Arrays.copyOf(termEnds, capacity);
        readingEnds = Arrays.copyOf(readingEnds, capacity);
        weights = Arrays.copyOf(weights, capacity);
    }
}
