package shinagaki.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what a test expects. Run with {@code -Dgolden=update} to rewrite them; the run fails where that
 * changed anything, so that a change is looked at.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** The folders below a resource folder, one behaviour each, sorted. */
    public static List<Path> folders(String name) {
        try (Stream<Path> all = Files.list(RESOURCES.resolve(name))) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static void check(Path file, String actual) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (!"update".equals(System.getProperty("golden"))) {
            assertEquals(expected, actual, () -> file + " (rewrite with -Dgolden=update)");
        } else if (!expected.equals(actual)) {
            Files.writeString(file, actual);
            fail("rewrote " + file);
        }
    }
}
