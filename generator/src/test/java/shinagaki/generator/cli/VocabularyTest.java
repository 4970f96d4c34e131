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

/** What is told of names and of what was sought in vain, on the small sites of {@code vocabulary}. */
class VocabularyTest {

    private static final Path SITES = Path.of("src/test/resources/vocabulary");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"changes-other-words, 0", "cannot-be-told, 1", "harmless, 0"})
    void checksNames(String name, int code) throws IOException {
        Run run = Run.of("vocabulary", "check", "--site", site(name));
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.out());
        Golden.check(SITES.resolve(name).resolve("expected.txt"), plain(run.err()));
    }

    @Test
    void tellsWhatWasSoughtInVain() throws IOException {
        Run run = report();
        assertEquals(0, run.code(), run.err());
        Path sample = SITES.resolve("sought-in-vain");
        Golden.check(sample.resolve("expected.txt"), plain(run.out()));
        Golden.check(sample.resolve("expected-err.txt"), plain(run.err()));
        Golden.check(sample.resolve("expected.json"), plain(report("--json").out()));
    }

    @Test
    void tellsAsMuchAsIsAskedFor() {
        Run run = report("--top", "1");
        assertEquals(1, run.out().lines().filter(line -> line.contains("(ja, ")).count());
        assertTrue(run.err().endsWith("sought in vain: 8; --top tells more\n"), run.err());
        assertEquals(2, report("--top", "0").code());
    }

    @Test
    void readsAFileOnce() {
        String log = SITES.resolve("sought-in-vain/queries.tsv").toString();
        Run run = Run.of("search-report", log, log + ".1", log, "--site", site("sought-in-vain"));
        assertTrue(run.err().contains("read 2 files, 19 questions; 2 lines skipped\n"), run.err());
    }

    @Test
    void tellsTheFirstOfManyLinesThatAreNone() throws IOException {
        Path log = Files.writeString(folder.resolve("queries.tsv"), "no\n".repeat(30));
        Run run = Run.of("search-report", log.toString(), "--site", site("harmless"));
        assertEquals(0, run.code());
        String told = run.err().replace(log.toString(), "LOG");
        assertTrue(told.startsWith("LOG:1: warning: not a line of a query log; skipped\n"), told);
        assertTrue(told.contains("""
                warning: lines skipped that are not told here: 10
                read 1 file, 0 questions; 30 lines skipped
                """), told);
    }

    @Test
    void saysThatThereIsNoLog() {
        Run run = Run.of("search-report", "nowhere.tsv", "--site", site("harmless"));
        assertEquals(1, run.code());
        assertEquals("error: cannot use nowhere.tsv: no such file\n", run.err());
    }

    @ParameterizedTest
    @CsvSource({"vocabulary --help", "vocabulary check --help", "search-report --help"})
    void helps(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: shinagaki"), run.out());
    }

    @Test
    void asksForACommand() {
        Run run = Run.of("vocabulary");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("error: a command is missing: check\n"), run.err());
    }

    private static Run report(String... more) {
        Path log = SITES.resolve("sought-in-vain/queries.tsv");
        return Run.of(Stream.concat(
                        Stream.of("search-report", log.toString(), "--site", site("sought-in-vain")), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String site(String name) {
        return SITES.resolve(name).resolve("site").toString();
    }

    private static String plain(String told) {
        return told.replaceAll(SITES + "/[a-z-]+/", "");
    }
}
