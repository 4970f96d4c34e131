package shinagaki.search.index;

import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** What a file of an index begins with, so that it is not taken for another; all of them end with a checksum. */
record FileFormat(String codec, int version) {

    /** Begins a file; {@link CodecUtil#writeFooter} ends it. */
    IndexOutput create(Directory directory, String file) throws IOException {
        IndexOutput out = directory.createOutput(file, IOContext.DEFAULT);
        CodecUtil.writeHeader(out, codec, version);
        return out;
    }

    /** Opens a file behind its header. All of it was read by then: what is damaged is noticed before it is believed. */
    IndexInput open(Directory directory, String file) throws IOException {
        IndexInput in = directory.openInput(file, IOContext.DEFAULT);
        try {
            CodecUtil.checksumEntireFile(in);
            in.seek(0);
            CodecUtil.checkHeader(in, codec, version, version);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
