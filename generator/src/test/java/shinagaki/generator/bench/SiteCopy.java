package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a site that may be edited: its folder without {@code dist}, its content and, where it names one, its theme, side by side.
 *
 * @param page the page whose text changes
 */
record SiteCopy(Path root, Path page) {
    static SiteCopy of(Path site, Path temporary) throws IOException {
        Path root = Files.createTempDirectory(temporary, "copy");
        String yaml = Files.readString(site.resolve("site.yaml"));
        Path content = site.resolve(named(yaml, "content").orElse("../content"));
        Path built = site.resolve("dist");
        copy(site, root.resolve("site"), built);
        copy(content, root.resolve("content"), built);
        Optional<String> theme = named(yaml, "theme");
        if (theme.isPresent()) {
            copy(site.resolve(theme.get()), root.resolve("theme"), built);
        }
        String moved = pointed(pointed(yaml, "content", "../content"), "theme", "../theme");
        Files.writeString(root.resolve("site/site.yaml"), moved);
        return new SiteCopy(root, middlePage(root.resolve("content")));
    }

    Path site() {
        return root.resolve("site");
    }

    /** Adds a paragraph to the page; each call makes a text that was not there before. */
    void changePage() throws IOException {
        String paragraph = "\n\nIt has %d bytes.\n".formatted(Files.size(page));
        Files.writeString(page, paragraph, StandardOpenOption.APPEND);
    }

    /** The path that a line of site.yaml names, without quotes or comment. */
    static Optional<String> named(String yaml, String key) {
        Matcher line = Pattern.compile("(?m)^" + key + ":[ ]*['\"]?([^'\"#\\n]+?)['\"]?[ ]*(#.*)?$")
                .matcher(yaml);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private static String pointed(String yaml, String key, String path) {
        return yaml.replaceAll("(?m)^" + key + ":.*$", key + ": " + path);
    }

    private static Path middlePage(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IOException("no Markdown page to change in the content of the site");
            }
            return pages.get(pages.size() / 2);
        }
    }

    private static void copy(Path from, Path to, Path except) throws IOException {
        Path source = from.normalize();
        List<Path> paths;
        try (Stream<Path> all = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            paths = all.filter(path -> !path.startsWith(except)).toList();
        }
        for (Path path : paths) {
            Path target = to.resolve(source.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
