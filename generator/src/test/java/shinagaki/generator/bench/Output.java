package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a generator wrote into. */
record Output(Path folder) {
    /** HTML files, wherever they lie, but for the redirects that ours keeps under {@code p/}. */
    long pages() throws IOException {
        Path current = folder.resolve("current/www");
        Path www = Files.isDirectory(current) ? current : folder;
        try (Stream<Path> files = Files.walk(www)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !www.relativize(file).startsWith("p"))
                    .filter(Files::isRegularFile)
                    .count();
        }
    }

    void delete() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
