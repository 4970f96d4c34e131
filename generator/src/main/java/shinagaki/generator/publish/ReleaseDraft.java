package shinagaki.generator.publish;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shinagaki.generator.export.Manifest;

/**
 * A release being written. Any number of threads may write at once. Closed without {@link OutFolder#name}, it leaves
 * nothing behind.
 */
public final class ReleaseDraft implements AutoCloseable {

    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final Map<String, Manifest.Sum> written = new ConcurrentHashMap<>();
    private final Set<File> folders = ConcurrentHashMap.newKeySet();

    ReleaseDraft(Path folder) {
        this.folder = folder;
    }

    /** Where the index goes; whoever makes it writes it by himself. */
    public Path index() {
        return folder.resolve("index");
    }

    /**
     * Writes a file of the site.
     *
     * @param path below the site's root, with {@code /}
     * @throws UncheckedIOException when the disk is full or the folder is not ours to write
     */
    public void write(String path, byte[] bytes) {
        File file = new File(folder.toFile(), "www/" + path);
        try {
            File parent = file.getParentFile();
            if (!folders.contains(parent)) {
                make(parent);
            }
            try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        written.put("www/" + path, new Manifest.Sum(Sha256.of(bytes), bytes.length));
    }

    /** Mostly its parent is there already, and one call is enough. */
    private void make(File parent) throws IOException {
        if (!parent.mkdir()) {
            Files.createDirectories(parent.toPath());
        }
        folders.add(parent);
    }

    /** Adds the finished index to the manifest and writes it, the last file of all. */
    Path seal() throws IOException {
        try (Stream<Path> paths = Files.list(index())) {
            paths.toList().parallelStream()
                    .forEach(path -> written.put("index/" + path.getFileName(), ReleaseCheck.sum(path)));
        }
        Files.write(folder.resolve(MANIFEST), new Manifest(new TreeMap<>(written)).toJson());
        return folder;
    }

    @Override
    public void close() throws IOException {
        Tree.delete(folder);
    }
}
