package shinagaki.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.Suggestion;

/** Names in {@code hidden} find an entry, and stand nowhere. */
class HiddenNamesTest {

    private static final String SITE = "src/test/resources/site/facts/site";

    @TempDir
    private Path folder;

    @BeforeEach
    void build() {
        Run run = Run.of("build", "--site", SITE, "--out", folder.toString());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void standsInNoFileThatReadersGet() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("current/www").toRealPath())) {
            List<Path> texts = files.filter(file -> file.toString().matches(".*\\.(html|md|json|txt|xml)"))
                    .toList();
            assertTrue(texts.stream().anyMatch(file -> contains(file, "もりそば")));
            assertEquals(
                    List.of(),
                    texts.stream()
                            .filter(file -> contains(file, "笊蕎麥") || contains(file, "zarusobba"))
                            .toList());
        }
    }

    @Test
    void findsTheEntryInEitherLanguageByItsTitle() {
        try (SearchEngine engine = SearchEngine.open(folder.resolve("current/index"))) {
            assertEquals(List.of("ざるそば"), titles(engine.suggest("笊蕎", "ja")));
            assertEquals(List.of("Zaru soba"), titles(engine.suggest("笊蕎麥", "en")));
            assertEquals(List.of("ざるそば"), titles(engine.suggest("zarusob", "ja")));
        }
    }

    private static List<String> titles(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::text).toList();
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
