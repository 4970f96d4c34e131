package shinagaki.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.golden.Golden;

/** The names of several entries, which {@code check} lists after its summary. */
class SharedNamesTest {

    private static final Path SITES = Path.of("src/test/resources/vocabulary");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"internal", "customer"})
    void listsNamesThatSeveralEntriesHave(String audience) throws IOException {
        Run run = Run.of("check", "--site", site("names-of-several"), "--audience", audience);
        assertEquals(0, run.code(), run.err());
        Golden.check(SITES.resolve("names-of-several").resolve("expected-" + audience + ".txt"), plain(run.err()));
    }

    @Test
    void listsTwentyOfThemUnlessAllAreAskedFor() throws IOException {
        try (Stream<Path> files = Files.walk(SITES.resolve("harmless"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(
                        SITES.resolve("harmless").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 44; i++) {
            terms.append("term-" + i + ":\n  title: {ja: 名前" + i % 22 + "}\n");
        }
        Files.writeString(folder.resolve("content/term.yaml"), terms);
        String site = folder.resolve("site").toString();
        Run few = Run.of("check", "--site", site);
        assertTrue(few.err().contains("22 names belong to several entries"), few.err());
        assertTrue(few.err().endsWith("  and 2 more; --names lists all of them\n"), few.err());
        Run all = Run.of("check", "--site", site, "--names");
        assertEquals(
                22, all.err().lines().filter(line -> line.startsWith("  名前")).count());
    }

    private static String site(String name) {
        return SITES.resolve(name).resolve("site").toString();
    }

    private static String plain(String told) {
        return told.replaceAll(SITES + "/[a-z-]+/", "");
    }
}
