package shinagaki.search.http;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Follows the link {@code current} of an edition: opens the release it moves to, then lets go of the one before. */
final class Releases implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Path link;
    private final Function<Path, Release> opener;
    private final PrintStream err;
    private final Thread watch = Thread.ofPlatform().name("releases").daemon().unstarted(this::watch);
    private final Thread rehearsal = Rehearsal.of(this);
    private volatile Release current;
    private Path looked;

    private Releases(Path link, Release first, Function<Path, Release> opener, PrintStream err) {
        this.link = link;
        this.opener = opener;
        this.err = err;
        this.current = first;
        this.looked = first.folder();
    }

    /** Opens the release the link leads to, and watches the link from then on. */
    static Releases follow(Path out, Function<Path, Release> opener, PrintStream err) throws IOException {
        Path link = out.resolve("current");
        if (!Files.isDirectory(link)) {
            throw new IOException("there is no release in '" + out + "': build the site first");
        }
        Releases releases = new Releases(link, opener.apply(link.toRealPath()), opener, err);
        releases.watch.start();
        return releases;
    }

    /** Asks what readers may ask, beside them. */
    void rehearse() {
        rehearsal.start();
    }

    /** The current release, held; the caller lets it go. */
    Release hold() {
        Release release = current;
        while (!release.hold()) {
            // It was replaced between the two steps; its successor is there already.
            release = current;
        }
        return release;
    }

    String basePath() {
        return current.engine().schema().basePath();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            Path target = link.toRealPath();
            if (!target.equals(looked)) {
                looked = target;
                move(target);
            }
        } catch (NoSuchFileException e) {
            // Some file systems replace a link in two steps; the open release answers meanwhile.
            looked = current.folder();
        } catch (IOException e) {
            err.println("error: '" + link + "' cannot be followed: " + e.getMessage());
        }
    }

    private void move(Path target) {
        Release before = current;
        if (target.equals(before.folder())) {
            return;
        }
        try {
            current = opener.apply(target);
            before.letGo();
            err.println("serving release " + current.engine().schema().release());
        } catch (RuntimeException e) {
            err.println("error: release '" + target + "' cannot be opened, the one before stays: " + e.getMessage());
        }
    }

    /** Ends the watch before the last release, so that none is opened behind its back. */
    @Override
    public void close() {
        rehearsal.interrupt();
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        current.letGo();
    }
}
