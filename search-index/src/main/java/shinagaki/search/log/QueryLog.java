package shinagaki.search.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is asked, for those who mend the content. One thread writes; whoever notes a question never waits for it.
 * What cannot be written in time, or at all, is dropped and counted, and the count is told, once in a minute at most.
 */
public final class QueryLog implements AutoCloseable {

    /** What lines are written to. */
    interface Store {
        /**
         * Adds to what is kept.
         *
         * @param lines whole lines in UTF-8
         */
        void append(byte[] lines) throws IOException;
    }

    /** Together with three older files, 20 MB: some hundred thousand questions. */
    private static final long MOST_BYTES = 5_000_000;

    private static final int MOST_WAITING = 1024;
    private static final int MOST_AT_ONCE = 128;
    private static final long PATIENCE_SECONDS = 2;
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    /** Stands behind the last line; no line is empty. */
    private static final String END = "";

    private final Store store;
    private final String name;
    private final Clock clock;
    private final PrintStream err;
    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread writer = Thread.ofPlatform().name("query-log").daemon().unstarted(this::write);
    private volatile String reason = "they came faster than they could be written";
    private @Nullable Instant warned;

    private QueryLog(Store store, String name, Clock clock, PrintStream err) {
        this.store = store;
        this.name = name;
        this.clock = clock;
        this.err = err;
    }

    /**
     * Opens a log, which is made where it is not there yet.
     *
     * @param clock says the day in its zone
     * @throws IOException when the file cannot be written to; its message says so
     */
    public static QueryLog open(Path file, Clock clock, PrintStream err) throws IOException {
        RotatedFile store = new RotatedFile(file, MOST_BYTES);
        try {
            store.append(new byte[0]);
        } catch (IOException e) {
            throw new IOException("the query log '" + file + "' cannot be written to: " + e, e);
        }
        return to(store, file.toString(), clock, err);
    }

    static QueryLog to(Store store, String name, Clock clock, PrintStream err) {
        QueryLog log = new QueryLog(store, name, clock, err);
        log.writer.start();
        return log;
    }

    /** Notes a question, unless nothing can be seen of it. */
    public void note(String lang, String stage, int hits, String question) {
        Asked asked = new Asked(LocalDate.ofInstant(clock.instant(), clock.getZone()), lang, stage, hits, question);
        if (!asked.question().isEmpty() && !closed.get() && !waiting.offer(asked.line())) {
            dropped.incrementAndGet();
        }
    }

    private void write() {
        try {
            boolean isOpen = true;
            while (isOpen) {
                isOpen = writeNext(waiting.poll(BETWEEN_WARNINGS.toSeconds(), TimeUnit.SECONDS));
                warn(false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        warn(true);
    }

    /** Writes a line and those that wait behind it; false where the log is closed. */
    private boolean writeNext(@Nullable String first) {
        if (first == null) {
            return true;
        }
        List<String> lines = new ArrayList<>(List.of(first));
        waiting.drainTo(lines, MOST_AT_ONCE - 1);
        boolean isOpen = !lines.contains(END);
        lines.removeIf(String::isEmpty);
        if (!lines.isEmpty()) {
            try {
                store.append((String.join("\n", lines) + '\n').getBytes(UTF_8));
            } catch (IOException | RuntimeException e) {
                reason = String.valueOf(e.getMessage());
                dropped.addAndGet(lines.size());
            }
        }
        return isOpen;
    }

    private void warn(boolean isLast) {
        Instant now = clock.instant();
        if (isLast || warned == null || !now.isBefore(warned.plus(BETWEEN_WARNINGS))) {
            long count = dropped.getAndSet(0);
            if (count > 0) {
                warned = now;
                err.println("warning: questions not written to '" + name + "': " + count + " (" + reason + ')');
            }
        }
    }

    /** Writes what waits, as long as that takes no more than a few seconds. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            if (waiting.offer(END, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                writer.join(Duration.ofSeconds(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (writer.isAlive()) {
            err.println("warning: questions not written to '" + name + "': " + (waiting.size() + dropped.get())
                    + " (the disk does not answer)");
        }
    }
}
