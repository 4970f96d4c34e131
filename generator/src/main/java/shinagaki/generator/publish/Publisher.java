package shinagaki.generator.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Makes releases and has them served. */
public final class Publisher {

    private final Clock clock;
    private final Runnable waiting;

    /**
     * Publishes for one command.
     *
     * @param waiting told when another build holds the folder and this one waits for it
     */
    public Publisher(Clock clock, Runnable waiting) {
        this.clock = clock;
        this.waiting = waiting;
    }

    /**
     * Has the release of {@code digest} served from {@code out}, and writes it first unless it is there and whole.
     *
     * @throws IOException when the disk is full or a folder is not ours to write; what was served still is
     */
    public Release publish(Blueprint blueprint, String digest, Path out) throws IOException {
        try (OutFolder folder = OutFolder.take(out, clock, waiting)) {
            Optional<Path> whole = folder.whole(digest);
            Release release =
                    whole.isPresent() ? new Release(whole.get(), Optional.empty()) : write(blueprint, digest, folder);
            folder.serve(release.folder());
            return release;
        }
    }

    private static Release write(Blueprint blueprint, String digest, OutFolder folder) throws IOException {
        try (ReleaseDraft draft = folder.begin()) {
            Written written = new ReleaseFiles(blueprint, draft).write(digest);
            return new Release(folder.name(draft, digest), Optional.of(written));
        }
    }
}
