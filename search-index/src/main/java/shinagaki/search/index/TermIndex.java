package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;

/**
 * Where the terms of a field stand, written by {@link TermDraft}. The list of terms is in memory, some ten thousand for
 * 10,000 pages; their documents and positions are read when asked for.
 */
public final class TermIndex implements Closeable {

    private static final int[] NOWHERE = {};

    /** Takes in a document and how often a term is in it. */
    @FunctionalInterface
    public interface Sink {
        void accept(int document, int times);
    }

    private final IndexInput in;

    /** The number of the first document of each draft, and behind the last the number of all. */
    private final int[] firstDocuments;

    private final List<String> terms;

    /** Where the documents of a term begin in the file, and of each draft how many bytes documents and positions take. */
    private final long[] starts;

    private final int[] lengths;

    private TermIndex(IndexInput in, int[] firstDocuments, List<String> terms, long[] starts, int[] lengths) {
        this.in = in;
        this.firstDocuments = firstDocuments;
        this.terms = terms;
        this.starts = starts;
        this.lengths = lengths;
    }

    /** Reads all of it once, to see that no byte was lost. */
    static TermIndex open(Directory directory, String file) throws IOException {
        IndexInput in = TermDraft.FORMAT.open(directory, file);
        try {
            int[] firstDocuments = new int[in.readVInt() + 1];
            for (int draft = 1; draft < firstDocuments.length; draft++) {
                firstDocuments[draft] = firstDocuments[draft - 1] + in.readVInt();
            }
            int perTerm = 2 * (firstDocuments.length - 1);
            String[] terms = new String[in.readVInt()];
            long[] starts = new long[terms.length + 1];
            int[] lengths = new int[terms.length * perTerm];
            for (int term = 0; term < terms.length; term++) {
                terms[term] = in.readString();
                starts[term + 1] = starts[term];
                for (int i = 0; i < perTerm; i++) {
                    int length = in.readVInt();
                    lengths[term * perTerm + i] = length;
                    starts[term + 1] += length;
                }
            }
            long base = in.getFilePointer();
            Arrays.setAll(starts, i -> starts[i] + base);
            return new TermIndex(in, firstDocuments, List.of(terms), starts, lengths);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** All terms, sorted by code units. */
    public List<String> terms() {
        return terms;
    }

    /** The terms that begin so, sorted. */
    public List<String> beginning(String prefix) {
        return terms.subList(from(prefix), from(prefix + Character.MAX_VALUE));
    }

    /** Tells the documents that have a term, in the order of their numbers. */
    public void documents(String term, Sink sink) {
        int at = Collections.binarySearch(terms, term);
        if (at < 0) {
            return;
        }
        Walk walk = new Walk(at);
        while (walk.next()) {
            sink.accept(walk.document, walk.times);
        }
    }

    /**
     * The positions of a term in some documents.
     *
     * @param sorted numbers of documents, ascending
     * @return for each of them the positions of the term, ascending; none where it does not have it
     */
    public int[][] positions(String term, int[] sorted) {
        int[][] positions = new int[sorted.length][];
        Arrays.fill(positions, NOWHERE);
        int at = Collections.binarySearch(terms, term);
        if (at < 0 || sorted.length == 0) {
            return positions;
        }
        long place = starts[at] + documentBytes(at);
        int next = 0;
        Walk walk = new Walk(at);
        while (next < sorted.length && walk.next()) {
            while (next < sorted.length && sorted[next] < walk.document) {
                next++;
            }
            if (next < sorted.length && sorted[next] == walk.document) {
                positions[next] = positions(new ByteArrayDataInput(read(place, walk.positionBytes)), walk.times);
            }
            place += walk.positionBytes;
        }
        return positions;
    }

    /** The documents that have any of some terms. */
    public BitSet documents(List<String> choices) {
        BitSet having = new BitSet();
        choices.forEach(term -> documents(term, (document, times) -> having.set(document)));
        return having;
    }

    /** The places where a row begins. */
    public Occurrences row(TermRow row) {
        return row(row, documents(row.choices().getFirst()));
    }

    /** The places where a row begins in some documents. */
    public Occurrences row(TermRow row, BitSet among) {
        BitSet having = (BitSet) among.clone();
        row.choices().stream().skip(1).forEach(choices -> having.and(documents(choices)));
        int[] documents = having.stream().toArray();
        Occurrences first = places(row.choices().getFirst(), documents);
        for (int i = 1; i < row.choices().size(); i++) {
            first.followed(
                    places(row.choices().get(i), documents), row.distances().get(i));
        }
        return first;
    }

    private Occurrences places(List<String> choices, int[] documents) {
        Occurrences places = new Occurrences(documents.length);
        for (String term : choices) {
            int[][] positions = positions(term, documents);
            for (int i = 0; i < documents.length; i++) {
                for (int position : positions[i]) {
                    places.add(documents[i], position);
                }
            }
        }
        return choices.size() > 1 ? places.sorted() : places;
    }

    private static int[] positions(ByteArrayDataInput places, int times) {
        int[] positions = new int[times];
        int position = 0;
        for (int i = 0; i < times; i++) {
            position += places.readVInt();
            positions[i] = position;
        }
        return positions;
    }

    private int from(String prefix) {
        int at = Collections.binarySearch(terms, prefix);
        return at < 0 ? -at - 1 : at;
    }

    private int documentBytes(int term) {
        int bytes = 0;
        for (int draft = 0; draft + 1 < firstDocuments.length; draft++) {
            bytes += documentBytes(term, draft);
        }
        return bytes;
    }

    private int documentBytes(int term, int draft) {
        return lengths[2 * (term * (firstDocuments.length - 1) + draft)];
    }

    private byte[] read(long from, int length) {
        byte[] bytes = new byte[length];
        try {
            IndexInput own = in.clone();
            own.seek(from);
            own.readBytes(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Goes through the documents of a term. */
    private final class Walk {
        private final int term;
        private final ByteArrayDataInput bytes;
        private int draft;
        private int draftEnd;
        private int document;
        private int times;
        private int positionBytes;

        Walk(int term) {
            this.term = term;
            this.bytes = new ByteArrayDataInput(read(starts[term], documentBytes(term)));
            this.draftEnd = documentBytes(term, 0);
            this.document = firstDocuments[0] - 1;
        }

        boolean next() {
            while (bytes.getPosition() == draftEnd) {
                draft++;
                if (draft == firstDocuments.length - 1) {
                    return false;
                }
                draftEnd += documentBytes(term, draft);
                document = firstDocuments[draft] - 1;
            }
            int number = bytes.readVInt();
            document += number >>> 1;
            times = (number & 1) == 1 ? 1 : bytes.readVInt();
            positionBytes = bytes.readVInt();
            return true;
        }
    }
}
