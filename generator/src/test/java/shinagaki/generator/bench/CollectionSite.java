package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A site in Japanese with a page for each paragraph. */
record CollectionSite(Path root) {
    private static final String KIND = "paragraph";

    static CollectionSite write(List<Paragraph> paragraphs, Path root) throws IOException {
        Path pages = Files.createDirectories(root.resolve("content").resolve(KIND));
        CollectionSite site = new CollectionSite(root);
        Files.createDirectories(site.folder());
        Files.writeString(site.folder().resolve("site.yaml"), """
                name: {ja: 段落集}
                languages: [ja]
                url: http://localhost/
                audience: customer
                """);
        Files.writeString(root.resolve("content/kinds.yaml"), KIND + ":\n  label: {ja: 段落}\n");
        for (Paragraph paragraph : paragraphs) {
            Files.writeString(pages.resolve(paragraph.id() + ".ja.md"), page(paragraph));
        }
        return site;
    }

    /** The folder that holds site.yaml. */
    Path folder() {
        return root.resolve("site");
    }

    static String page(Paragraph paragraph) {
        return """
                ---
                title: %s
                audience: customer
                ---
                %s
                """.formatted(quoted(paragraph.title()), escaped(paragraph.text()));
    }

    /** Text that Markdown leaves as it is: a backslash before any ASCII punctuation (CommonMark 2.4), no space in front. */
    static String escaped(String text) {
        return text.strip().replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0");
    }

    /** A YAML scalar in double quotes. */
    static String quoted(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '"', '\\' -> "\\" + Character.toString(point);
                    default ->
                        Character.isISOControl(point)
                                ? String.format(Locale.ROOT, "\\u%04X", point)
                                : Character.toString(point);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }
}
