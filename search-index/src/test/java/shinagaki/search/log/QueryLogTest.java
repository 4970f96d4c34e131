package shinagaki.search.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class QueryLogTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T23:59:59Z"), ZoneOffset.UTC);

    @Test
    void writesEverythingBeforeItCloses() {
        try (QueryLog log = log(lines -> written.add(new String(lines, UTF_8)))) {
            for (int i = 0; i < 500; i++) {
                log.note("ja", "all", i, "議事録");
            }
            log.note("ja", "all", 1, " \u200B ");
        }
        assertEquals(500, written().lines().count());
        assertTrue(written().startsWith("2026-11-25\tja\tall\t0\t議事録\n2026-11-25\tja\tall\t1\t議事録\n"));
        assertEquals("", told());
    }

    @Test
    void nobodyWaitsForASlowDisk() throws InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        CountDownLatch writing = new CountDownLatch(1);
        QueryLog log = log(lines -> {
            writing.countDown();
            try {
                disk.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            written.add(new String(lines, UTF_8));
        });
        log.note("en", "all", 1, "first");
        writing.await();
        for (int i = 0; i < 1100; i++) {
            log.note("en", "all", 1, "more");
        }
        disk.countDown();
        log.close();
        assertEquals(1025, written().lines().count());
        assertEquals(
                "warning: questions not written to 'queries.tsv': 76 (they came faster than they could be written)\n",
                told());
    }

    @Test
    void givesUpOnADiskThatDoesNotAnswer() {
        CountDownLatch never = new CountDownLatch(1);
        QueryLog log = log(lines -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        log.note("en", "all", 1, "first");
        log.close();
        log.close();
        assertTrue(told().endsWith("(the disk does not answer)\n"), told());
        never.countDown();
    }

    @Test
    void tellsWhatAFullDiskLosesOnceInAMinute() throws InterruptedException {
        CountDownLatch tried = new CountDownLatch(3);
        try (QueryLog log = log(lines -> {
            tried.countDown();
            throw new IOException("No space left on device");
        })) {
            while (tried.getCount() > 0) {
                log.note("en", "all", 1, "a");
                Thread.sleep(5);
            }
        }
        assertEquals(2, told().lines().count(), told());
        assertTrue(told().lines().allMatch(line -> line.endsWith("(No space left on device)")), told());
    }

    private QueryLog log(QueryLog.Store store) {
        return QueryLog.to(store, "queries.tsv", clock, new PrintStream(err, true, UTF_8));
    }

    private String written() {
        return String.join("", written);
    }

    private String told() {
        return err.toString(UTF_8);
    }
}
