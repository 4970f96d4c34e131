package shinagaki.generator.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first eight hexadecimal digits of the SHA-256 of a text in UTF-8. Enough to tell the few texts of one page apart;
 * not a proof of anything.
 */
public final class ShortDigest {

    private static final int BYTES = 4;

    private ShortDigest() {}

    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
