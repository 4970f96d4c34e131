package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.compress.LZ4;

/**
 * Writes what {@link StoredDocuments} reads, one document behind the other as they come: how many words it has, its card,
 * and its text, compressed. An instance serves one thread.
 */
final class StoredDraft implements Closeable {

    static final FileFormat FORMAT = new FileFormat("ShinagakiDocuments", 0);

    private final IndexOutput file;
    private final ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    private final LZ4.FastCompressionHashTable table = new LZ4.FastCompressionHashTable();
    private int documents;

    /** @param number tells the file of this draft from those of others, from 0 */
    StoredDraft(Directory directory, int number) throws IOException {
        this.file = FORMAT.create(directory, StoredDocuments.file(number));
    }

    /** Writes something. */
    @FunctionalInterface
    interface Part {
        void write(DataOutput out) throws IOException;
    }

    void add(int words, Part card, Part text) throws IOException {
        file.writeVInt(words);
        bytes.reset();
        card.write(bytes);
        file.writeVInt((int) bytes.size());
        bytes.copyTo(file);
        bytes.reset();
        text.write(bytes);
        byte[] plain = bytes.toArrayCopy();
        bytes.reset();
        LZ4.compress(plain, 0, plain.length, bytes, table);
        file.writeVInt(plain.length);
        file.writeVInt((int) bytes.size());
        bytes.copyTo(file);
        documents++;
    }

    /** The number that the next document will have in this draft. */
    int documents() {
        return documents;
    }

    /** Nothing is added after it. */
    void finish() throws IOException {
        CodecUtil.writeFooter(file);
        file.close();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
