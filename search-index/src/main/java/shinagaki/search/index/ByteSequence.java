package shinagaki.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.DataOutput;

/** Numbers written one behind the other, seven bits a byte, the low ones first. */
final class ByteSequence {

    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes = new byte[8];
    private int size;

    void put(int number) {
        if (size + LONGEST_NUMBER > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    int size() {
        return size;
    }

    void write(DataOutput out) throws IOException {
        out.writeBytes(bytes, size);
    }
}
