package shinagaki.generator.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;

/**
 * Reads the files of a site. What is wrong with their bytes is found here; the text is mended then, so that one run can
 * tell everything else as well. Links to folders are not followed, and names that start with a dot are not read.
 */
public final class SiteLoader {

    private static final String SITE = "site.yaml";
    private static final String KINDS = "kinds.yaml";

    private final Path siteFolder;
    private final Path workingDirectory;
    private final List<Diagnostic> found = new ArrayList<>();

    public SiteLoader(Path siteFolder, Path workingDirectory) {
        this.siteFolder = workingDirectory.resolve(siteFolder).toAbsolutePath().normalize();
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    }

    /** The first file to read; it says where the others are. */
    public Optional<SourceFile> site() {
        Path file = siteFolder.resolve(SITE);
        if (!Files.isRegularFile(file)) {
            missing(
                    new Location(shown(file), 1, 1),
                    "there is no " + SITE,
                    "name the folder that holds it with --site");
            return Optional.empty();
        }
        return Optional.of(read(file, SITE));
    }

    /** Everything else. */
    public Optional<SourceTree> tree(SourceFile site, SitePaths paths) {
        Path content = siteFolder.resolve(paths.content()).normalize();
        Optional<Path> theme =
                paths.theme().map(name -> siteFolder.resolve(name).normalize());
        if (theme.isPresent() && !Files.isDirectory(theme.get())) {
            missing(paths.themeAt(), "there is no folder '" + shown(theme.get()) + "'", "'theme' names it");
        }
        if (!Files.isDirectory(content)) {
            missing(
                    paths.contentAt(),
                    "there is no folder '" + shown(content) + "'",
                    "'content' in site.yaml names it");
            return Optional.empty();
        }
        if (!Files.isRegularFile(content.resolve(KINDS))) {
            Location kinds = new Location(shown(content.resolve(KINDS)), 1, 1);
            missing(kinds, "there is no " + KINDS, "it declares the kinds of entries and their fields");
            return Optional.empty();
        }
        return Optional.of(tree(site, content, theme));
    }

    /** What was wrong with files and their bytes. */
    public List<Diagnostic> found() {
        return Collections.unmodifiableList(found);
    }

    private void missing(Location at, String message, String hint) {
        found.add(new Diagnostic(Rule.MISSING_FILE, at, message, "", Optional.of(hint)));
    }

    private SourceTree tree(SourceFile site, Path content, Optional<Path> theme) {
        SortedMap<String, Path> texts = new TreeMap<>();
        SortedMap<String, Path> attachments = new TreeMap<>();
        for (Path file : walk(content)) {
            String name = slashed(content.relativize(file));
            (isText(name) ? texts : attachments).put(name, file);
        }
        texts.remove(KINDS);
        SourceFile kinds = read(content.resolve(KINDS), KINDS);
        // A list is parted evenly, a tree is not.
        List<Decoding> read = List.copyOf(texts.entrySet()).parallelStream()
                .map(text -> decode(text.getValue(), text.getKey()))
                .toList();
        List<SourceFile> files = new ArrayList<>(read.size());
        for (Decoding decoding : read) {
            found.addAll(decoding.found());
            if (!decoding.file().text().isBlank()) {
                files.add(decoding.file());
            }
        }
        return new SourceTree(siteFolder, content, theme, site, kinds, files, new AttachedFiles(attachments));
    }

    private SourceFile read(Path file, String name) {
        Decoding decoding = decode(file, name);
        found.addAll(decoding.found());
        return decoding.file();
    }

    private Decoding decode(Path file, String name) {
        try {
            return Decoding.of(shown(file), name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown(file), e);
        }
    }

    private static List<Path> walk(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                            return isHidden(path) && !path.equals(folder)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            if (!isHidden(path) && (attributes.isRegularFile() || Files.isRegularFile(path))) {
                                files.add(path);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isText(String name) {
        return name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private String shown(Path file) {
        Path path = file.startsWith(workingDirectory) ? workingDirectory.relativize(file) : file;
        return slashed(path);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
