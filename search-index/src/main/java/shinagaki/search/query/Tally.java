package shinagaki.search.query;

import java.util.Arrays;

/**
 * What was found of a question in each document: which of its words, which of them in names, and how well. An instance
 * serves one question at a time; documents come from any number of sources, in any order.
 */
final class Tally {

    /** How soon more of the same word stops counting: k1 of BM25. */
    private static final float SATURATION = 0.9f;

    /** How much the length of a text counts: b of BM25. */
    private static final float LENGTH = 0.5f;

    private final float[] lengths;
    private final long[] found;
    private final long[] inNames;
    private final float[] scores;
    private final int[] verbatim;
    private final int[] touched;
    private final float[] weights = new float[Long.SIZE];
    private int count;

    /** The one source at work: how often it was seen in each document. */
    private final float[] seen;

    private final int[] seeing;
    private int seeingCount;

    /** @param lengths for each document how long it is, 1 for one of average length: 1 - b + b * length of BM25 */
    Tally(float[] lengths) {
        this.lengths = lengths;
        this.found = new long[lengths.length];
        this.inNames = new long[lengths.length];
        this.scores = new float[lengths.length];
        this.verbatim = new int[lengths.length];
        this.touched = new int[lengths.length];
        this.seen = new float[lengths.length];
        this.seeing = new int[lengths.length];
    }

    /** What {@link #Tally} takes for documents of so many words. */
    static float[] normal(float[] lengths) {
        double sum = 0;
        for (float length : lengths) {
            sum += length;
        }
        float average = (float) Math.max(sum / Math.max(lengths.length, 1), 1);
        float[] normal = new float[lengths.length];
        for (int i = 0; i < normal.length; i++) {
            normal[i] = 1 - LENGTH + LENGTH * lengths[i] / average;
        }
        return normal;
    }

    /** Forgets everything. */
    Tally clear() {
        for (int i = 0; i < count; i++) {
            int document = touched[i];
            found[document] = 0;
            inNames[document] = 0;
            scores[document] = 0;
            verbatim[document] = 0;
        }
        count = 0;
        Arrays.fill(weights, 0);
        return this;
    }

    /** Takes in that a document has the words of {@code bits}, {@code times} times in its text. */
    void inText(int document, long bits, float times) {
        touch(document);
        found[document] |= bits;
        see(document, times / lengths[document]);
    }

    /** Takes in that a document has the words of {@code bits} in its names. */
    void inNames(int document, long bits, float times) {
        touch(document);
        found[document] |= bits;
        inNames[document] |= bits;
        see(document, times);
    }

    /** Takes in that a chunk stands in a document letter by letter. */
    void verbatim(int document) {
        verbatim[document]++;
    }

    /**
     * Ends a source: its documents are scored by how rare they are.
     *
     * @param bits the words it was about; they share its weight
     * @return how many documents there were
     */
    int end(long bits, float factor) {
        float rarity = rarity(seeingCount) * factor;
        for (int i = 0; i < seeingCount; i++) {
            int document = seeing[i];
            float times = seen[document];
            scores[document] += rarity * times * (SATURATION + 1) / (times + SATURATION);
            seen[document] = 0;
        }
        int documents = seeingCount;
        seeingCount = 0;
        if (documents > 0) {
            float share = rarity / Long.bitCount(bits);
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                int bit = Long.numberOfTrailingZeros(rest);
                weights[bit] = Math.max(weights[bit], share);
            }
        }
        return documents;
    }

    /** The inverse document frequency of BM25. */
    float rarity(int documents) {
        return (float) Math.log(1 + (lengths.length - documents + 0.5) / (documents + 0.5));
    }

    int count() {
        return count;
    }

    int document(int index) {
        return touched[index];
    }

    long found(int document) {
        return found[document];
    }

    long namesOf(int document) {
        return inNames[document];
    }

    float score(int document) {
        return scores[document];
    }

    int verbatims(int document) {
        return verbatim[document];
    }

    /** What the words of some bits weigh together. */
    float weight(long bits) {
        float sum = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    private void touch(int document) {
        if (found[document] == 0) {
            touched[count++] = document;
        }
    }

    private void see(int document, float times) {
        if (seen[document] == 0) {
            seeing[seeingCount++] = document;
        }
        seen[document] += times;
    }
}
