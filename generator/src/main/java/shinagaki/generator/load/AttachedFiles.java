package shinagaki.generator.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files below the content folder that are no texts, such as images, by their path relative to it; read when asked for. */
public record AttachedFiles(SortedMap<String, Path> files) {

    public AttachedFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Their paths, sorted. */
    public Set<String> names() {
        return files.keySet();
    }

    /**
     * The bytes of a file.
     *
     * @param name one of {@link #names}
     */
    public byte[] bytes(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("'" + name + "' is not an attachment");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
