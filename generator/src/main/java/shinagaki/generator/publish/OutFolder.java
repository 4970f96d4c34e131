package shinagaki.generator.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one edition, held by one build at a time: {@code releases/<digest>} and the link {@code current} to the
 * release that is served. Whatever interrupts a build, {@code current} leads to a whole release.
 */
public final class OutFolder implements AutoCloseable {

    private static final int KEPT = 3;

    private final Path folder;
    private final Path releases;
    private final FileChannel channel;
    private final FileLock lock;
    private final Clock clock;

    private OutFolder(Path folder, FileChannel channel, FileLock lock, Clock clock) {
        this.folder = folder;
        this.releases = folder.resolve("releases");
        this.channel = channel;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Takes the folder for this build, waiting until another one is done with it.
     *
     * @param waiting told once before it waits
     */
    @SuppressWarnings("resource") // the channel lives as long as the folder is held
    public static OutFolder take(Path folder, Clock clock, Runnable waiting) throws IOException {
        Files.createDirectories(folder.resolve("releases"));
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            waiting.run();
            lock = channel.lock();
        }
        OutFolder out = new OutFolder(folder, channel, lock, clock);
        out.removeLeftovers();
        return out;
    }

    /** The release of that digest, if it is there and every byte of it is as it was written. */
    public Optional<Path> whole(String digest) throws IOException {
        Path release = releases.resolve(digest);
        return ReleaseCheck.isWhole(release) ? Optional.of(release) : Optional.empty();
    }

    /** Begins a release in a folder of its own. */
    public ReleaseDraft begin() throws IOException {
        return new ReleaseDraft(Files.createDirectory(
                releases.resolve(".work-" + ProcessHandle.current().pid())));
    }

    /** Gives a finished draft its name, in the place of a damaged release where there is one. */
    public Path name(ReleaseDraft draft, String digest) throws IOException {
        Path release = releases.resolve(digest);
        Path work = draft.seal();
        Path damaged = releases.resolve(".work-damaged-" + digest);
        if (Files.exists(release, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(release, damaged, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(work, release, StandardCopyOption.ATOMIC_MOVE);
        Tree.delete(damaged);
        return release;
    }

    /** Serves a release from now on, and removes those that are too old to go back to. */
    public void serve(Path release) throws IOException {
        Path link = folder.resolve(".current-" + ProcessHandle.current().pid());
        Files.createSymbolicLink(link, Path.of("releases", release.getFileName().toString()));
        Files.move(link, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(release, FileTime.from(clock.instant()));
        removeOld(release);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    /** Nobody else is at work here while the lock is held, so what looks unfinished is what a killed build left. */
    private void removeLeftovers() throws IOException {
        for (Path path : children(releases)) {
            if (path.getFileName().toString().startsWith(".work-")) {
                Tree.delete(path);
            }
        }
        for (Path path : children(folder)) {
            if (path.getFileName().toString().startsWith(".current-")) {
                Files.delete(path);
            }
        }
    }

    private void removeOld(Path served) throws IOException {
        List<Path> others = children(releases).stream()
                .filter(path -> !path.equals(served))
                .sorted(Comparator.comparing(OutFolder::lastServed).reversed().thenComparing(Path::getFileName))
                .toList();
        for (Path old : others.subList(Math.min(KEPT, others.size()), others.size())) {
            Tree.delete(old);
        }
    }

    private static FileTime lastServed(Path release) {
        try {
            return Files.getLastModifiedTime(release);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}
