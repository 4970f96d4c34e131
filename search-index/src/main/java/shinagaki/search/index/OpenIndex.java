package shinagaki.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import shinagaki.search.analysis.Fingerprint;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchSchema;

/** An index folder opened for reading: verified, with its schema and the cards of its documents in memory. */
public final class OpenIndex implements AutoCloseable {

    private static final int[] NOWHERE = {};

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SearchSchema schema;
    private final UserWords words;
    private final List<Card> cards;
    private final Lexicon lexicon;
    private final GramIndex nameGrams;
    private final GramIndex bodyGrams;
    private final int[] documents;
    private final int[] numbers;

    private OpenIndex(
            FSDirectory directory, DirectoryReader reader, SearchSchema schema, UserWords words, List<Card> cards)
            throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.schema = schema;
        this.words = words;
        this.cards = cards;
        this.lexicon = Lexicon.read(directory);
        this.nameGrams = GramIndex.open(directory, GramIndex.NAMES);
        this.bodyGrams = GramIndex.open(directory, GramIndex.BODIES);
        this.documents = documents(reader, bodyGrams);
        this.numbers = new int[documents.length];
        for (int i = 0; i < documents.length; i++) {
            numbers[documents[i]] = i;
        }
    }

    /**
     * Opens an index and reads all of it once, to see that no byte was lost.
     *
     * @throws UncheckedIOException when it is missing or damaged
     * @throws IllegalStateException when it was made by another analyzer chain
     */
    public static OpenIndex open(Path folder) {
        VectorNotice.silence();
        try {
            FSDirectory directory = FSDirectory.open(folder);
            try {
                return open(directory, DirectoryReader.open(directory));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index in '" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static OpenIndex open(FSDirectory directory, DirectoryReader reader) throws IOException {
        try {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            String made = CommitData.value(CommitData.FINGERPRINT, data);
            SearchSchema schema = CommitData.schema(data);
            // Loading the dictionary takes as long as reading the index: both are done at once.
            CompletableFuture<UserWords> words = CompletableFuture.supplyAsync(() -> UserWords.of(schema.words()));
            CompletableFuture<String> fingerprint = words.thenApply(Fingerprint::with);
            List<Card> cards = verify(reader);
            String current = fingerprint.join();
            if (!made.equals(current)) {
                throw new IllegalStateException(
                        "the index was made by '" + made + "', this is '" + current + "': build it again");
            }
            return new OpenIndex(directory, reader, schema, words.join(), cards);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    public SearchSchema schema() {
        return schema;
    }

    /** The words that the index was made with; questions are cut with them too. */
    public UserWords words() {
        return words;
    }

    /** The card of each document; its index is the document's number. */
    public List<Card> cards() {
        return cards;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Bigrams of title and names. */
    public GramIndex nameGrams() {
        return nameGrams;
    }

    /** Bigrams of headings and texts. */
    public GramIndex bodyGrams() {
        return bodyGrams;
    }

    /** The document that a text of the bigrams belongs to. */
    public int document(int text) {
        return documents[text];
    }

    /** The number that the bigrams have for the text of a document. */
    public int number(int document) {
        return numbers[document];
    }

    /** What is answered to what somebody said; read anew each time. */
    public NextActions nextActions() {
        try {
            return NextActionsFile.read(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    /** Takes in a document and how often a term is in it. */
    @FunctionalInterface
    public interface PostingSink {
        void accept(int document, int times);
    }

    /** Tells the documents that have a term in a field, in the order of their numbers. */
    public void postings(String field, String term, PostingSink sink) {
        try {
            BytesRef bytes = new BytesRef(term);
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(field);
                TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
                if (found.seekExact(bytes)) {
                    PostingsEnum postings = found.postings(null, PostingsEnum.FREQS);
                    for (int i = postings.nextDoc(); i != PostingsEnum.NO_MORE_DOCS; i = postings.nextDoc()) {
                        sink.accept(leaf.docBase + i, postings.freq());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The positions of a term in the texts of some documents.
     *
     * @param sorted numbers of documents, ascending
     * @return for each of them the positions of the term, ascending; none where it does not have it
     */
    public int[][] positions(String term, int[] sorted) {
        int[][] positions = new int[sorted.length][];
        Arrays.fill(positions, NOWHERE);
        try {
            BytesRef bytes = new BytesRef(term);
            int next = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                int end = leaf.docBase + leaf.reader().maxDoc();
                int from = next;
                while (next < sorted.length && sorted[next] < end) {
                    next++;
                }
                Terms terms = leaf.reader().terms(Fields.BODY);
                if (next > from && terms != null) {
                    TermsEnum found = terms.iterator();
                    if (found.seekExact(bytes)) {
                        read(found.postings(null, PostingsEnum.POSITIONS), leaf.docBase, sorted, from, next, positions);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return positions;
    }

    private static void read(PostingsEnum postings, int base, int[] sorted, int from, int end, int[][] positions)
            throws IOException {
        for (int i = from; i < end; i++) {
            int wanted = sorted[i] - base;
            int at = postings.docID() < wanted ? postings.advance(wanted) : postings.docID();
            if (at == wanted) {
                positions[i] = new int[postings.freq()];
                for (int j = 0; j < positions[i].length; j++) {
                    positions[i][j] = postings.nextPosition();
                }
            }
        }
    }

    /** For each document the number of words of its text. */
    public float[] lengths() {
        float[] lengths = new float[reader.maxDoc()];
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues norms = leaf.reader().getNormValues(Fields.BODY);
                for (int i = 0; norms != null && i < leaf.reader().maxDoc(); i++) {
                    if (norms.advanceExact(i)) {
                        lengths[leaf.docBase + i] = SmallFloat.byte4ToInt((byte) norms.longValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lengths;
    }

    public DocumentText text(int document) {
        try {
            BytesRef bytes = searcher.storedFields().document(document).getBinaryValue(Fields.TEXT);
            return DocumentText.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Card> verify(DirectoryReader reader) throws IOException {
        List<Card> cards = new ArrayList<>(reader.maxDoc());
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            segment.checkIntegrity();
            BinaryDocValues values = segment.getBinaryDocValues(Fields.CARD);
            for (int i = 0; i < segment.maxDoc() && values != null && values.advanceExact(i); i++) {
                BytesRef bytes = values.binaryValue();
                cards.add(Card.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length)));
            }
        }
        return List.copyOf(cards);
    }

    private static int[] documents(DirectoryReader reader, GramIndex grams) throws IOException {
        int[] documents = new int[grams.texts()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.GRAMS);
            for (int i = 0; numbers != null && i < leaf.reader().maxDoc() && numbers.advanceExact(i); i++) {
                long number = numbers.longValue();
                documents[grams.text((int) (number >>> Integer.SIZE), (int) number)] = leaf.docBase + i;
            }
        }
        return documents;
    }

    @Override
    public void close() {
        try (directory;
                reader;
                nameGrams;
                bodyGrams) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
