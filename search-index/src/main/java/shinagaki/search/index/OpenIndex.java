package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import shinagaki.search.analysis.Fingerprint;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchSchema;

/** An index folder opened for reading: verified, with its schema and the cards of its documents in memory. */
public final class OpenIndex implements AutoCloseable {

    private final FSDirectory directory;
    private final SearchSchema schema;
    private final UserWords words;
    private final Lexicon lexicon;
    private final Map<Field, TermIndex> terms;
    private final GramIndex nameGrams;
    private final GramIndex bodyGrams;
    private final StoredDocuments documents;
    private final NextActions nextActions;

    private OpenIndex(
            FSDirectory directory,
            SearchSchema schema,
            UserWords words,
            Lexicon lexicon,
            Map<Field, TermIndex> terms,
            GramIndex nameGrams,
            GramIndex bodyGrams,
            StoredDocuments documents,
            NextActions nextActions) {
        this.directory = directory;
        this.schema = schema;
        this.words = words;
        this.lexicon = lexicon;
        this.terms = terms;
        this.nameGrams = nameGrams;
        this.bodyGrams = bodyGrams;
        this.documents = documents;
        this.nextActions = nextActions;
    }

    /**
     * Opens an index and reads all of it once, to see that no byte was lost.
     *
     * @throws UncheckedIOException when it is missing or damaged
     * @throws IllegalStateException when it was made by another analyzer chain
     */
    public static OpenIndex open(Path folder) {
        List<Closeable> opened = new ArrayList<>();
        try {
            FSDirectory directory = FSDirectory.open(folder);
            opened.add(directory);
            return open(directory, opened);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw new UncheckedIOException(
                    "the index in '" + folder + "' cannot be read, build it again: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw e;
        }
    }

    private static OpenIndex open(FSDirectory directory, List<Closeable> opened) throws IOException {
        Map<String, String> data = SchemaFile.read(directory);
        SearchSchema schema = SchemaFile.schema(data);
        // Loading the dictionary takes as long as reading the index: both are done at once.
        CompletableFuture<UserWords> words = CompletableFuture.supplyAsync(() -> UserWords.of(schema.words()));
        CompletableFuture<String> fingerprint = words.thenApply(Fingerprint::with);
        Map<Field, TermIndex> terms = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            terms.put(field, added(TermIndex.open(directory, field.file()), opened));
        }
        GramIndex nameGrams = added(GramIndex.open(directory, GramIndex.NAMES), opened);
        GramIndex bodyGrams = added(GramIndex.open(directory, GramIndex.BODIES), opened);
        StoredDocuments documents = added(StoredDocuments.open(directory, bodyGrams.counts()), opened);
        Lexicon lexicon = Lexicon.read(directory);
        NextActions nextActions = NextActionsFile.read(directory);
        String made = SchemaFile.value(SchemaFile.FINGERPRINT, data);
        String current = fingerprint.join();
        if (!made.equals(current)) {
            throw new IllegalStateException(
                    "the index was made by '" + made + "', this is '" + current + "': build it again");
        }
        return new OpenIndex(
                directory, schema, words.join(), lexicon, terms, nameGrams, bodyGrams, documents, nextActions);
    }

    private static <T extends Closeable> T added(T part, List<Closeable> opened) {
        opened.add(part);
        return part;
    }

    public SearchSchema schema() {
        return schema;
    }

    /** The words that the index was made with; questions are cut with them too. */
    public UserWords words() {
        return words;
    }

    /** The card of each document; its index is the document's number, which the bigrams have for its texts, too. */
    public List<Card> cards() {
        return documents.cards();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Where the terms of a field stand. */
    public TermIndex terms(Field field) {
        return Objects.requireNonNull(terms.get(field));
    }

    /** Bigrams of title and names. */
    public GramIndex nameGrams() {
        return nameGrams;
    }

    /** Bigrams of headings and texts. */
    public GramIndex bodyGrams() {
        return bodyGrams;
    }

    /** What is answered to what somebody said. */
    public NextActions nextActions() {
        return nextActions;
    }

    /** For each document the number of words of its text. */
    public float[] lengths() {
        float[] lengths = new float[cards().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = documents.words(i);
        }
        return lengths;
    }

    public DocumentText text(int document) {
        return documents.text(document);
    }

    @Override
    public void close() {
        try (directory) {
            IOUtils.close(Stream.concat(terms.values().stream(), Stream.of(nameGrams, bodyGrams, documents))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
