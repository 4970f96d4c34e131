package shinagaki.generator.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shinagaki.generator.export.Manifest;

/** Whether a release is what its manifest says, no file missing, changed or added. */
final class ReleaseCheck {

    private static final int BLOCK = 64 * 1024;

    private ReleaseCheck() {}

    static boolean isWhole(Path release) throws IOException {
        Path file = release.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Optional<Manifest> manifest = Manifest.parse(Files.readAllBytes(file));
        return manifest.isPresent() && isWhole(release, manifest.get());
    }

    static Manifest.Sum sum(Path file) {
        MessageDigest digest = Sha256.digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                size += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Manifest.Sum(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static boolean isWhole(Path release, Manifest manifest) throws IOException {
        long present;
        try (Stream<Path> paths = Files.walk(release)) {
            present = paths.filter(Files::isRegularFile).count();
        }
        return present == manifest.files().size() + 1
                && manifest.files().entrySet().parallelStream().allMatch(file -> isAsWritten(release, file));
    }

    private static boolean isAsWritten(Path release, Map.Entry<String, Manifest.Sum> file) {
        Path path = release.resolve(file.getKey());
        try {
            return Files.isRegularFile(path)
                    && Files.size(path) == file.getValue().size()
                    && sum(path).equals(file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
