package shinagaki.generator.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a theme: the folder that a site names, or the one that is shipped with the program. */
public final class ThemeLoader {

    private static final String SHIPPED = "/theme";

    private ThemeLoader() {}

    public static ThemeFiles load(Optional<Path> folder) {
        try {
            return folder.isPresent() ? read(folder.get()) : shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read the theme " + folder.map(Path::toString).orElse(SHIPPED), e);
        }
    }

    private static ThemeFiles shipped() throws IOException {
        URL url = ThemeLoader.class.getResource(SHIPPED);
        if (url == null) {
            throw new IllegalStateException("the program comes without its theme");
        }
        URI uri = uri(url);
        if (!"jar".equals(uri.getScheme())) {
            return read(Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return read(jar.getPath(SHIPPED));
        }
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ThemeFiles read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!file.getFileName().toString().startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new ThemeFiles(files);
    }
}
