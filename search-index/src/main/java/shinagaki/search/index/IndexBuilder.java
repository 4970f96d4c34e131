package shinagaki.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;
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
 * <p>There is one document for each entry and language, with all its sections: words of different sections match
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

    private final FSDirectory directory;
    private final SearchSchema schema;
    private final UserWords words;
    private final KnownClauses clauses = new KnownClauses();
    private final Lexicon.Draft lexicon = new Lexicon.Draft();
    private final List<IndexDraft> drafts = new ArrayList<>();
    private final Pool<IndexDraft> idle;
    private final Set<String> added = ConcurrentHashMap.newKeySet();
    private final LongAdder text = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
    private volatile NextActions nextActions = NextActions.NONE;

    private IndexBuilder(FSDirectory directory, SearchSchema schema) {
        this.directory = directory;
        this.schema = schema;
        this.words = UserWords.of(schema.words());
        this.idle = new Pool<>(this::draft);
    }

    private synchronized IndexDraft draft() {
        try {
            IndexDraft draft = new IndexDraft(words, clauses, lexicon, directory, drafts.size());
            drafts.add(draft);
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins an index in a folder, which is made where it is missing; an index that stands there is replaced. */
    public static IndexBuilder create(Path folder, SearchSchema schema) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexBuilder(directory, schema);
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
        idle.lend(draft -> {
            try {
                draft.add(document);
                return draft;
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
     * Writes what was added, checks that what is on disk is what was written, and tells what it took.
     *
     * @throws UncheckedIOException when the disk is full, or has lost a byte
     */
    public IndexSize finish() {
        long start = System.nanoTime();
        try {
            inParallel(parts());
            SchemaFile.write(schema, Fingerprint.with(words), directory);
            String[] files = directory.listAll();
            inParallel(Stream.of(files).<Part>map(file -> () -> check(file)).toList());
            long index = 0;
            for (String file : files) {
                index += directory.fileLength(file);
            }
            nanoseconds.add(System.nanoTime() - start);
            return new IndexSize(text.sum(), index, Duration.ofNanos(nanoseconds.sum()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to be done with files of its own. */
    private interface Part {
        void run() throws IOException;
    }

    /** The files of the index but for its schema, the longest work first. */
    private List<Part> parts() {
        int[] documents = drafts.stream().mapToInt(IndexDraft::documents).toArray();
        List<Part> parts = new ArrayList<>();
        parts.add(() -> GramDraft.write(list(IndexDraft::bodyGrams), directory, GramIndex.BODIES));
        for (Field field : List.of(Field.BODY, Field.TITLE, Field.HEADINGS, Field.KEY, Field.TITLE_READING)) {
            List<TermDraft> ofDrafts = list(draft -> draft.terms(field));
            parts.add(() -> TermDraft.write(ofDrafts, documents, directory, field.file()));
        }
        parts.add(() -> lexicon.write(directory));
        parts.add(() -> GramDraft.write(list(IndexDraft::nameGrams), directory, GramIndex.NAMES));
        parts.add(() -> NextActionsFile.write(nextActions, directory));
        drafts.forEach(draft -> parts.add(draft::finish));
        return parts;
    }

    private <T> List<T> list(Function<IndexDraft, T> part) {
        return drafts.stream().map(part).toList();
    }

    private static void inParallel(List<Part> parts) {
        parts.parallelStream().forEach(part -> {
            try {
                part.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void check(String file) throws IOException {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        }
    }

    /** Ends without an index where {@link #finish} was not called. */
    @Override
    public void close() {
        try (directory) {
            IOUtils.close(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
