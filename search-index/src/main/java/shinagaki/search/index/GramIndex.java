package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import shinagaki.search.analysis.Grams;

/**
 * Where the bigrams of texts stand, written by {@link GramDraft}: any substring of a text, found by its characters alone.
 * The list of bigrams is in memory, about a hundred thousand for 10,000 pages; their places are read when asked for.
 */
public final class GramIndex implements Closeable {

    static final String NAMES = "names.grams";
    static final String BODIES = "bodies.grams";

    /** So many bytes and more are rarely spent on the places of a bigram in one text. */
    private static final int BYTES_OF_TEXT = 8;

    private final IndexInput in;

    /** The number of the first text of each draft. */
    private final int[] firstTexts;

    private final int texts;
    private final int[] grams;

    /** Where the places of a gram begin in the file, and of each draft how many bytes they take. */
    private final long[] starts;

    private final int[] lengths;

    private GramIndex(IndexInput in, int[] firstTexts, int texts, int[] grams, long[] starts, int[] lengths) {
        this.in = in;
        this.firstTexts = firstTexts;
        this.texts = texts;
        this.grams = grams;
        this.starts = starts;
        this.lengths = lengths;
    }

    /** Reads all of it once, to see that no byte was lost. */
    static GramIndex open(Directory directory, String file) throws IOException {
        IndexInput in = GramDraft.FORMAT.open(directory, file);
        try {
            int[] firstTexts = new int[in.readVInt()];
            int texts = 0;
            for (int i = 0; i < firstTexts.length; i++) {
                firstTexts[i] = texts;
                texts += in.readVInt();
            }
            int[] grams = new int[in.readVInt()];
            long[] starts = new long[grams.length + 1];
            int[] lengths = new int[grams.length * firstTexts.length];
            for (int i = 0; i < grams.length; i++) {
                grams[i] = in.readInt();
                starts[i + 1] = starts[i];
                for (int draft = 0; draft < firstTexts.length; draft++) {
                    int length = in.readVInt();
                    lengths[i * firstTexts.length + draft] = length;
                    starts[i + 1] += length;
                }
            }
            long base = in.getFilePointer();
            Arrays.setAll(starts, i -> starts[i] + base);
            return new GramIndex(in, firstTexts, texts, grams, starts, lengths);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** How many texts there are. */
    public int texts() {
        return texts;
    }

    /** How many texts each draft has. */
    int[] counts() {
        int[] counts = new int[firstTexts.length];
        for (int draft = 0; draft < counts.length; draft++) {
            counts[draft] = (draft + 1 < counts.length ? firstTexts[draft + 1] : texts) - firstTexts[draft];
        }
        return counts;
    }

    /**
     * A bigram in some texts.
     *
     * @param texts how many texts have it at all
     * @param positions where it stands in each of those asked for, ascending
     */
    public record InTexts(int texts, List<int[]> positions) {}

    /**
     * Where a bigram stands in some texts.
     *
     * @param common one that a larger share of all texts has says nothing, and is not looked up
     */
    public Optional<InTexts> in(int[] wanted, int gram, float common) {
        float most = common * texts;
        if (bytes(gram) > most * BYTES_OF_TEXT) {
            return Optional.empty();
        }
        Occurrences places = read(gram);
        int having = places.texts();
        if (having > most || having == 0) {
            return Optional.empty();
        }
        List<int[]> positions = new ArrayList<>(wanted.length);
        for (int text : wanted) {
            positions.add(places.in(text));
        }
        return Optional.of(new InTexts(having, positions));
    }

    /** Where the very characters stand within a run of letters or several; one character stands as a beginning. */
    public Occurrences places(String folded) {
        List<int[]> wanted = new ArrayList<>();
        Grams.of(folded, (gram, position) -> wanted.add(new int[] {gram, position}));
        if (folded.length() == 1 && !wanted.isEmpty()) {
            return beginning(folded.charAt(0));
        }
        if (wanted.size() < 2) {
            return Occurrences.NONE;
        }
        // The text may go on behind the last letter; that it stands there is told by the bigram before.
        wanted.removeLast();
        return row(wanted);
    }

    private Occurrences row(List<int[]> wanted) {
        List<int[]> rarest = new ArrayList<>(wanted);
        rarest.sort(Comparator.comparingLong(gram -> bytes(gram[0])));
        int[] first = rarest.getFirst();
        Occurrences row = read(first[0]);
        for (int i = 1; i < rarest.size() && row.size() > 0; i++) {
            int[] next = rarest.get(i);
            row.followed(read(next[0]), next[1] - first[1]);
        }
        return row.moved(wanted.getFirst()[1] - first[1]);
    }

    private Occurrences beginning(char first) {
        Occurrences all = new Occurrences(0);
        int at = Arrays.binarySearch(grams, Grams.firstOf(first));
        for (int i = at < 0 ? -at - 1 : at; i < grams.length && grams[i] <= Grams.lastOf(first); i++) {
            read(i, all);
        }
        return all.sorted();
    }

    /** About how common a gram is; 0 where it is nowhere. */
    private long bytes(int gram) {
        int at = Arrays.binarySearch(grams, gram);
        return at < 0 ? 0 : starts[at + 1] - starts[at];
    }

    private Occurrences read(int gram) {
        int at = Arrays.binarySearch(grams, gram);
        Occurrences places = new Occurrences(at < 0 ? 0 : (int) (starts[at + 1] - starts[at]) / 2);
        if (at >= 0) {
            read(at, places);
        }
        return places;
    }

    private void read(int at, Occurrences places) {
        int length = (int) (starts[at + 1] - starts[at]);
        byte[] bytes = new byte[length];
        try {
            IndexInput own = in.clone();
            own.seek(starts[at]);
            own.readBytes(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int from = 0;
        for (int draft = 0; draft < firstTexts.length; draft++) {
            int to = from + lengths[at * firstTexts.length + draft];
            GramPostings.read(bytes, from, to, firstTexts[draft], places);
            from = to;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
