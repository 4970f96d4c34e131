package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.compress.LZ4;

/** The documents of an index, written by {@link StoredDraft}: their cards are in memory, their texts are read when asked for. */
final class StoredDocuments implements Closeable {

    private final List<IndexInput> files;
    private final List<Card> cards;
    private final int[] words;

    /** Of each document the number of the file with its text, and where it begins there. */
    private final int[] fileOf;

    private final long[] starts;

    private StoredDocuments(List<IndexInput> files, List<Card> cards, int[] words, int[] fileOf, long[] starts) {
        this.files = files;
        this.cards = cards;
        this.words = words;
        this.fileOf = fileOf;
        this.starts = starts;
    }

    static String file(int draft) {
        return "documents." + draft;
    }

    /**
     * Reads all of it once, to see that no byte was lost.
     *
     * @param counts how many documents each draft has
     */
    static StoredDocuments open(Directory directory, int[] counts) throws IOException {
        int all = Arrays.stream(counts).sum();
        List<IndexInput> files = new ArrayList<>();
        List<Card> cards = new ArrayList<>(all);
        int[] words = new int[all];
        int[] fileOf = new int[all];
        long[] starts = new long[all];
        try {
            for (int draft = 0; draft < counts.length; draft++) {
                IndexInput in = StoredDraft.FORMAT.open(directory, file(draft));
                files.add(in);
                for (int left = counts[draft]; left > 0; left--) {
                    int document = cards.size();
                    words[document] = in.readVInt();
                    cards.add(Card.read(bytes(in, in.readVInt())));
                    fileOf[document] = draft;
                    starts[document] = in.getFilePointer();
                    in.readVInt();
                    in.skipBytes(in.readVInt());
                }
            }
            return new StoredDocuments(files, List.copyOf(cards), words, fileOf, starts);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(files);
            throw e;
        }
    }

    List<Card> cards() {
        return cards;
    }

    /** How many words the text of a document has. */
    int words(int document) {
        return words[document];
    }

    DocumentText text(int document) {
        try {
            IndexInput in = files.get(fileOf[document]).clone();
            in.seek(starts[document]);
            int length = in.readVInt();
            byte[] plain = new byte[length];
            LZ4.decompress(bytes(in, in.readVInt()), length, plain, 0);
            return DocumentText.read(new ByteArrayDataInput(plain, 0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayDataInput bytes(IndexInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new ByteArrayDataInput(bytes);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(files);
    }
}
