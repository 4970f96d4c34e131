package shinagaki.generator.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One name for all that goes into a release: the same input has the same digest, any other input another one. */
public final class ReleaseDigest {

    private static final int BYTES = 8;

    private final MessageDigest digest = Sha256.digest();

    /** Adds an input. The order of adding counts; lengths keep neighbours apart. */
    public ReleaseDigest add(String name, byte[] content) {
        part(name.getBytes(StandardCharsets.UTF_8));
        part(content);
        return this;
    }

    public ReleaseDigest add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that was added: 16 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void part(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
