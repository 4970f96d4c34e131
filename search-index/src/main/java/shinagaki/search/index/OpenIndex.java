package shinagaki.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import shinagaki.search.analysis.Fingerprint;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchSchema;

/** An index folder opened for reading: verified, with its schema and the cards of its documents in memory. */
public final class OpenIndex implements AutoCloseable {

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SearchSchema schema;
    private final UserWords words;
    private final List<Card> cards;
    private final Lexicon lexicon;

    private OpenIndex(
            FSDirectory directory,
            DirectoryReader reader,
            SearchSchema schema,
            UserWords words,
            List<Card> cards,
            Lexicon lexicon) {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.schema = schema;
        this.words = words;
        this.cards = cards;
        this.lexicon = lexicon;
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
            return new OpenIndex(directory, reader, schema, words.join(), cards, Lexicon.read(directory));
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

    @Override
    public void close() {
        try (directory;
                reader) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
