package shinagaki.generator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real processes, really killed. */
@Timeout(120)
class KilledBuildTest {

    private static final int MANY = 200;

    /** Sights that a build offers on its way. */
    enum Moment {
        BEGUN(""),
        PAGES("www/ja/index.html"),
        INDEX("index"),
        LISTS("www/catalog.json"),
        SEALED("manifest.json");

        private final String file;

        Moment(String file) {
            this.file = file;
        }

        boolean isSeenIn(Path work) {
            return Files.exists(work.resolve(file));
        }
    }

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void leavesTheLastReleaseServed(Moment moment) throws Exception {
        publish(3, "first");
        Process build = ChildBuild.start(out, MANY, "second");
        await(moment, build);
        build.destroyForcibly().waitFor();

        String served = out.resolve("current").toRealPath().getFileName().toString();
        try (OutFolder folder = OutFolder.take(out, Clock.systemUTC(), () -> {})) {
            assertTrue(folder.whole(served).isPresent(), served);
        }
        publish(3, "third");
        assertEquals("third", out.resolve("current").toRealPath().getFileName().toString());
        assertFalse(hasLeftovers());
    }

    @Test
    void waitsForABuildThatIsAtWork() throws Exception {
        Process other = ChildBuild.start(out, MANY, "second");
        await(Moment.BEGUN, other);
        CountDownLatch waiting = new CountDownLatch(1);
        Release mine = new Publisher(Clock.systemUTC(), waiting::countDown).publish(SampleSite.of(3), "first", out);
        assertEquals(0, waiting.getCount());
        assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, other.exitValue());
        assertTrue(Files.exists(out.resolve("releases/second/manifest.json")));
        assertEquals(mine.folder().toRealPath(), out.resolve("current").toRealPath());
    }

    private void publish(int dishes, String digest) throws IOException {
        new Publisher(Clock.systemUTC(), () -> {}).publish(SampleSite.of(dishes), digest, out);
    }

    private void await(Moment moment, Process build) throws Exception {
        while (build.isAlive()) {
            try (Stream<Path> releases = Files.list(out.resolve("releases"))) {
                if (releases.filter(path -> path.getFileName().toString().startsWith(".work-"))
                        .anyMatch(moment::isSeenIn)) {
                    return;
                }
            } catch (NoSuchFileException notBegun) {
                Thread.onSpinWait();
            }
            Thread.sleep(1);
        }
    }

    private boolean hasLeftovers() throws IOException {
        try (Stream<Path> releases = Files.list(out.resolve("releases"));
                Stream<Path> links = Files.list(out)) {
            return Stream.concat(releases, links)
                    .map(path -> path.getFileName().toString())
                    .anyMatch(name -> name.startsWith(".work-") || name.startsWith(".current-"));
        }
    }
}
