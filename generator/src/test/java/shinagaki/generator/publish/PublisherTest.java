package shinagaki.generator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final int DISHES = 5;

    @TempDir
    private Path out;

    /** A clock that is a second later every time it is asked. */
    private final AtomicLong seconds = new AtomicLong();

    private final Clock clock = InstantSource.tick(
                    () -> Instant.ofEpochSecond(seconds.incrementAndGet()), Duration.ofSeconds(1))
            .withZone(ZoneOffset.UTC);

    @Test
    void writesTheSameBytesEveryTime() throws IOException {
        Path first = publish("first").folder();
        Path second = publish("second").folder();
        assertEquals(contents(first.resolve("www")), contents(second.resolve("www")));
    }

    @Test
    void servesWhatItBuilt() throws IOException {
        Release release = publish("first");
        assertEquals(release.folder().toRealPath(), out.resolve("current").toRealPath());
        assertTrue(release.written().isPresent());
    }

    @Test
    void keepsAReleaseThatIsWhole() throws IOException {
        publish("first");
        publish("second");
        Release again = publish("first");
        assertTrue(again.written().isEmpty());
        assertEquals("first", served());
    }

    @Test
    void replacesAReleaseOfWhichAByteChanged() throws IOException {
        Path page = publish("first").folder().resolve("www/ja/index.html");
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2]++;
        Files.write(page, bytes);
        replacesIt();
    }

    @Test
    void replacesAReleaseThatLacksAFile() throws IOException {
        Files.delete(publish("first").folder().resolve("www/ja/index.html"));
        replacesIt();
    }

    @Test
    void replacesAReleaseThatHasAStrangeFile() throws IOException {
        Files.writeString(publish("first").folder().resolve("www/ja/strange.html"), "");
        replacesIt();
    }

    @Test
    void replacesAReleaseWithHalfAManifest() throws IOException {
        Path manifest = publish("first").folder().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).substring(0, 500));
        replacesIt();
    }

    @Test
    void keepsThreeReleasesToGoBackTo() throws IOException {
        for (String digest : List.of("a", "b", "c", "d", "e", "b")) {
            publish(digest);
        }
        assertEquals(List.of("b", "c", "d", "e"), releases());
        assertEquals("b", served());
    }

    @Test
    void removesWhatAKilledBuildLeft() throws IOException {
        Files.createDirectories(out.resolve("releases/.work-1/www/ja"));
        Files.createSymbolicLink(out.resolve(".current-1"), Path.of("releases/none"));
        publish("first");
        assertEquals(List.of("first"), releases());
        assertFalse(Files.exists(out.resolve(".current-1"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void leavesNothingHalfWhenTheDiskIsFull() throws IOException {
        publish("first");
        Blueprint sample = SampleSite.withPicture();
        Function<String, byte[]> full = path -> {
            throw new UncheckedIOException(new FileSystemException(path, null, "No space left on device"));
        };
        Blueprint failing = new Blueprint(sample.catalog(), sample.links(), sample.setting(), sample.theme(), full);
        Publisher publisher = new Publisher(clock, () -> {});
        assertThrows(UncheckedIOException.class, () -> publisher.publish(failing, "second", out));
        assertEquals(List.of("first"), releases());
        assertEquals("first", served());
    }

    private void replacesIt() throws IOException {
        Release again = publish("first");
        assertTrue(again.written().isPresent());
        assertEquals(List.of("first"), releases());
        assertTrue(publish("first").written().isEmpty());
    }

    private Release publish(String digest) throws IOException {
        return new Publisher(clock, () -> {}).publish(SampleSite.of(DISHES), digest, out);
    }

    private String served() throws IOException {
        return out.resolve("current").toRealPath().getFileName().toString();
    }

    private List<String> releases() throws IOException {
        try (Stream<Path> paths = Files.list(out.resolve("releases"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Sha256.of(Files.readAllBytes(path)));
            }
        }
        assertFalse(contents.isEmpty());
        return contents;
    }
}
