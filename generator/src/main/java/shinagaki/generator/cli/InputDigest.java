package shinagaki.generator.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shinagaki.generator.load.SourceTree;
import shinagaki.generator.load.ThemeFiles;
import shinagaki.generator.page.Setting;
import shinagaki.generator.publish.ReleaseDigest;

/** The name of a release: a digest of all that goes into it, so that the same input is never built twice. */
final class InputDigest {

    /** Set by the launcher, which knows the program's own digest already. */
    private static final String PROGRAM = "shinagaki.program";

    private final SourceTree tree;
    private final ThemeFiles theme;
    private final Setting setting;

    InputDigest(SourceTree tree, ThemeFiles theme, Setting setting) {
        this.tree = tree;
        this.theme = theme;
        this.setting = setting;
    }

    String hex() throws IOException {
        ReleaseDigest digest = new ReleaseDigest();
        addProgram(digest);
        digest.add("edition", setting.edition().code())
                .add("base", setting.base().toString());
        digest.add("site.yaml", tree.site().text())
                .add("kinds.yaml", tree.kinds().text());
        tree.content().parallelStream()
                .map(file -> new ReleaseDigest().add(file.name(), file.text()).hex())
                .forEachOrdered(hex -> digest.add("content", hex));
        tree.attachments()
                .names()
                .forEach(name -> digest.add(name, tree.attachments().bytes(name)));
        theme.files().forEach(digest::add);
        return digest.hex();
    }

    private static void addProgram(ReleaseDigest digest) throws IOException {
        String known = System.getProperty(PROGRAM, "");
        digest.add("program", known);
        if (known.isEmpty()) {
            Pattern separator = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
            for (String part : separator
                    .splitAsStream(System.getProperty("java.class.path", ""))
                    .toList()) {
                addFiles(digest, Path.of(part));
            }
        }
    }

    private static void addFiles(ReleaseDigest digest, Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(part)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }
}
