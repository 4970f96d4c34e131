package shinagaki.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import shinagaki.search.document.Facet;
import shinagaki.search.index.Card;
import shinagaki.search.index.Field;
import shinagaki.search.index.OpenIndex;

/** All that a release says, text by text with the place where it says it: every file, its name, and all of the index. */
final class ReleaseTexts {

    private static final Set<String> MARKUP = Set.of("html", "xml", "svg");

    /** Packed copies of files that are read unpacked, and fonts. */
    private static final Set<String> PACKED = Set.of("br", "gz", "woff2");

    private static final Pattern INLINE = Pattern.compile("</?(?:wbr|span|a|b|strong|em|code|tspan)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Between texts that have nothing to do with each other. */
    private static final String APART = "\n\u0001\n";

    private ReleaseTexts() {}

    /** @param release holds {@code www}, {@code index} and {@code manifest.json} */
    static void read(Path release, BiConsumer<String, String> reader) {
        try (Stream<Path> walk = Files.walk(release.toRealPath())) {
            Path root = release.toRealPath();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                reader.accept("the name of " + name, name);
                if (!name.startsWith("index/") && !PACKED.contains(extension(name))) {
                    reader.accept(name, text(name, Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (OpenIndex index = OpenIndex.open(release.resolve("index"))) {
            readIndex(index, reader);
        }
    }

    /** Of markup what is shown, and then what it is made of, attributes included. */
    private static String text(String name, String written) {
        if (!MARKUP.contains(extension(name))) {
            return written;
        }
        String shown = TAG.matcher(INLINE.matcher(written).replaceAll("")).replaceAll(APART);
        return Parser.unescapeEntities(shown, false) + APART + Parser.unescapeEntities(written, true);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void readIndex(OpenIndex index, BiConsumer<String, String> reader) {
        for (Facet facet : index.schema().facets()) {
            reader.accept("the facet " + facet.name(), facet.name() + APART + facet.labels());
        }
        index.schema().words().forEach((word, reading) -> reader.accept("the dictionary", word + APART + reading));
        index.schema().glossary().forEach(names -> reader.accept("the glossary", String.join(APART, names)));
        reader.accept("the spellings", String.join(APART, index.lexicon().spellings()));
        List<Card> cards = index.cards();
        for (int i = 0; i < cards.size(); i++) {
            reader.accept("the card of " + cards.get(i).id(), cards.get(i).toString());
            reader.accept(
                    "the text of " + cards.get(i).id(),
                    index.text(i).text().replace("\n", APART)
                            + APART
                            + index.text(i).spans());
        }
        index.nextActions()
                .situations()
                .forEach(situation -> reader.accept("the next action of " + situation.id(), situation.toString()));
        reader.accept(
                "the questions between next actions",
                index.nextActions().tellingApart().toString());
        for (String reading : index.lexicon().readings()) {
            reader.accept(
                    "the reading " + reading,
                    reading + APART + String.join(APART, index.lexicon().terms(reading)));
        }
        for (Field field : Field.values()) {
            reader.accept(
                    "the terms of " + field,
                    String.join(APART, index.terms(field).terms()));
        }
    }
}
