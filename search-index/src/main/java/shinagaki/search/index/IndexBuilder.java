package shinagaki.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.UnicodeUtil;
import shinagaki.search.analysis.Fingerprint;
import shinagaki.search.analysis.KnownClauses;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;

/**
 * Writes an index folder. Documents may be added by many threads at once, in any order; answers do not depend on it.
 *
 * <p>There is one Lucene document for each entry and language, with all its sections: words of different sections match
 * together, counts are those of entries, and half the work of an index of pages and sections is done. Without
 * {@link #finish} the folder holds no index.
 *
 * {@snippet :
 * try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
 *     documents.parallelStream().forEach(index::add);
 *     index.finish();
 * }
 * }
 */
public final class IndexBuilder implements AutoCloseable {

    /** Flushing is cheaper than merging, so memory decides the number of segments: five or six for 10,000 pages. */
    private static final double BUFFER_MEGABYTES = 32;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearchSchema schema;
    private final UserWords words;
    private final KnownClauses clauses = new KnownClauses();
    private final Lexicon.Draft lexicon = new Lexicon.Draft();
    private final List<DocumentFields> makers = new ArrayList<>();
    private final Pool<DocumentFields> fields;
    private final Set<String> added = ConcurrentHashMap.newKeySet();
    private final LongAdder text = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
    private volatile NextActions nextActions = NextActions.NONE;

    private IndexBuilder(FSDirectory directory, IndexWriter writer, SearchSchema schema) {
        this.directory = directory;
        this.writer = writer;
        this.schema = schema;
        this.words = UserWords.of(schema.words());
        this.fields = new Pool<>(this::maker);
    }

    private synchronized DocumentFields maker() {
        DocumentFields maker = new DocumentFields(words, clauses, lexicon, makers.size());
        makers.add(maker);
        return maker;
    }

    /** Begins an index in a folder, which is made where it is missing; an index that stands there is replaced. */
    public static IndexBuilder create(Path folder, SearchSchema schema) {
        VectorNotice.silence();
        try {
            FSDirectory directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig()
                    .setOpenMode(OpenMode.CREATE)
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setMergePolicy(NoMergePolicy.INSTANCE)
                    .setUseCompoundFile(false)
                    .setCommitOnClose(false);
            return new IndexBuilder(directory, new IndexWriter(directory, config), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds an entry in one language.
     *
     * @throws IllegalArgumentException when the schema has no such language, or the entry was added in it before
     */
    public void add(SearchDocument document) {
        if (!schema.languages().contains(document.lang())) {
            throw new IllegalArgumentException(
                    "'" + document.id() + "' is in '" + document.lang() + "', which the schema does not have");
        }
        if (!added.add(document.lang() + ' ' + document.id())) {
            throw new IllegalArgumentException("'" + document.id() + "' was added before in " + document.lang());
        }
        long start = System.nanoTime();
        fields.lend(forms -> {
            try {
                return writer.addDocument(forms.of(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        nanoseconds.add(System.nanoTime() - start);
        text.add(bytes(document));
    }

    private static long bytes(SearchDocument document) {
        long sections = document.sections().stream()
                .mapToLong(section -> bytes(section.heading()) + bytes(section.text()))
                .sum();
        return bytes(document.title()) + sections;
    }

    private static long bytes(String text) {
        return UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length());
    }

    /** Sets what is answered to what somebody said; an index that is told nothing answers nothing. */
    public void nextActions(NextActions actions) {
        nextActions = actions;
    }

    /**
     * Commits, checks that what is on disk is what was written, and tells what it took.
     *
     * @throws IllegalStateException when the index is not clean
     */
    public IndexSize finish() {
        long start = System.nanoTime();
        try {
            Map<String, String> data = CommitData.of(schema);
            data.put(CommitData.FINGERPRINT, Fingerprint.with(words));
            lexicon.write(directory);
            GramDraft.write(makers.stream().map(DocumentFields::nameGrams).toList(), directory, GramIndex.NAMES);
            GramDraft.write(makers.stream().map(DocumentFields::bodyGrams).toList(), directory, GramIndex.BODIES);
            NextActionsFile.write(nextActions, directory);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            writer.close();
            check();
            long index = 0;
            for (String file : directory.listAll()) {
                index += directory.fileLength(file);
            }
            nanoseconds.add(System.nanoTime() - start);
            return new IndexSize(text.sum(), index, Duration.ofNanos(nanoseconds.sum()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            // Every checksum is read; walking all postings once more costs as much as indexing them and proves Lucene,
            // not the disk.
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                throw new IllegalStateException(
                        "the index is not clean: " + status.totLoseDocCount + " documents lost");
            }
        }
    }

    /** Ends without a commit where {@link #finish} was not called. */
    @Override
    public void close() {
        try (directory;
                writer) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
