package shinagaki.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Grams;

/**
 * Gathers the bigrams of many texts for {@link GramIndex}. An instance serves one thread and numbers its texts from 0;
 * several are written as one index, one behind the other.
 *
 * <p>A bigram is a number, so that no letters are compared: half of all tokens of an index are bigrams.
 */
final class GramDraft {

    static final FileFormat FORMAT = new FileFormat("ShinagakiGrams", 0);

    private static final int FEWEST_SLOTS = 1 << 12;

    /** Spreads neighbouring keys over the table: 2^32 divided by the golden ratio, Knuth's multiplicative hash. */
    private static final int SPREAD = 0x9E3779B9;

    /** From the hash of a gram to its number in {@link #grams}, plus one; 0 is free. */
    private int[] slots = new int[FEWEST_SLOTS];

    private int[] grams = new int[FEWEST_SLOTS / 2];
    private GramPostings[] postings = new GramPostings[FEWEST_SLOTS / 2];
    private int size;
    private int texts;

    /** Adds a text and returns its number. */
    int add(Folded text) {
        int number = texts++;
        Grams.of(text.text(), (gram, position) -> postingsOf(gram).add(number, position));
        return number;
    }

    /** Writes the texts of all drafts, numbered through. */
    static void write(List<GramDraft> drafts, Directory directory, String file) throws IOException {
        TreeSet<Integer> all = new TreeSet<>();
        drafts.forEach(
                draft -> Arrays.stream(draft.grams, 0, draft.size).boxed().forEach(all::add));
        try (IndexOutput out = FORMAT.create(directory, file)) {
            out.writeVInt(drafts.size());
            for (GramDraft draft : drafts) {
                out.writeVInt(draft.texts);
            }
            out.writeVInt(all.size());
            for (int gram : all) {
                out.writeInt(gram);
                for (GramDraft draft : drafts) {
                    GramPostings some = draft.known(gram);
                    out.writeVInt(some == null ? 0 : some.size());
                }
            }
            for (int gram : all) {
                for (GramDraft draft : drafts) {
                    GramPostings some = draft.known(gram);
                    if (some != null) {
                        some.write(out);
                    }
                }
            }
            CodecUtil.writeFooter(out);
        }
    }

    private GramPostings postingsOf(int gram) {
        int at = slot(gram);
        if (slots[at] == 0) {
            if (size == grams.length) {
                grow();
                at = slot(gram);
            }
            grams[size] = gram;
            postings[size] = new GramPostings();
            slots[at] = ++size;
        }
        return postings[slots[at] - 1];
    }

    private @Nullable GramPostings known(int gram) {
        int at = slot(gram);
        return slots[at] == 0 ? null : postings[slots[at] - 1];
    }

    private int slot(int gram) {
        int at = (gram * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[at] != 0 && grams[slots[at] - 1] != gram) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        grams = Arrays.copyOf(grams, size * 2);
        postings = Arrays.copyOf(postings, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(grams[i])] = i + 1;
        }
    }
}
