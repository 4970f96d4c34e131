package shinagaki.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site for each behaviour, {@code site/<behaviour>}: the files that are in {@code expected} are as they are
 * there. {@code -Dgolden=update} rewrites them, and fails when that changed anything.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/resources/site");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> buildsWhatIsExpected() throws IOException {
        return children(SITES).stream()
                .map(site -> dynamicTest(site.getFileName().toString(), () -> build(site)));
    }

    private void build(Path site) throws IOException {
        Path out = folder.resolve(site.getFileName());
        Run run = Run.of("build", "--site", site.resolve("site").toString(), "--out", out.toString());
        assertEquals(0, run.code(), run.err());
        Map<Path, String> before = new TreeMap<>();
        Map<Path, String> actual = new TreeMap<>();
        for (Path expected : files(site.resolve("expected"))) {
            Path name = site.resolve("expected").relativize(expected);
            before.put(name, Files.readString(expected));
            actual.put(name, Files.readString(out.resolve("current/www").resolve(name)));
            if (UPDATE) {
                Files.copy(out.resolve("current/www").resolve(name), expected, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertEquals(before, actual);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
            assertTrue(files.size() > 0, folder.toString());
            return files;
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
