package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildBenchTest {
    /** Stands in for the program: a page for every Markdown file, and a redirect that does not count. */
    private static final String PROGRAM = """
            [ "$1" = build ] && [ "$2" = --site ] && [ "$4" = --out ] || exit 2
            mkdir -p "$5/current/www/ja" "$5/current/www/p/a"
            cat "$3/../content/"*.md > "$5/current/words"
            for page in "$3/../content/"*.md; do cp "$page" "$5/current/www/ja/$(basename "$page" .md).html"; done
            touch "$5/current/www/p/a/index.html"
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeSite() throws IOException {
        write("shop/site/site.yaml", "name: {en: Shop}\ncontent: '../words'  # here\n");
        write("shop/site/dist/old.html", "left out of the copy");
        write("shop/words/a.md", "# A\n");
        write("shop/words/b.md", "# B\n");
        write("shop/content/a.md", "# A\n");
    }

    @Test
    void measuresFullBuildsAndOnePageChanges() throws IOException, InterruptedException {
        assertEquals(0, run(program(PROGRAM), "build", folder.resolve("shop").toString(), "--runs", "2"));
        List<String> rows =
                text(out).lines().filter(line -> line.contains("| shinagaki,")).toList();
        assertEquals(2, rows.size(), text(out));
        assertTrue(rows.getFirst().contains("| shinagaki, full build |"), rows.getFirst());
        assertTrue(rows.getFirst().matches(".*\\| 1 \\| \\d+ \\|"), rows.getFirst());
        assertTrue(rows.getLast().contains("| shinagaki, one page changed |"), rows.getLast());
        assertTrue(rows.getLast().matches(".*\\| 2 \\| \\d+ \\|"), rows.getLast());
        assertTrue(text(out).contains("2026-11-21, "), text(out));
        assertEquals("# B\n", Files.readString(folder.resolve("shop/words/b.md")));
    }

    @Test
    void tellsWhatAFailingBuildSaid() throws IOException, InterruptedException {
        Path failing = program("echo 'error: broken page'; exit 1\n");
        assertEquals(1, run(failing, "build", folder.resolve("shop/site").toString()));
        assertTrue(text(err).contains("exited with 1:\nerror: broken page"), text(err));
        assertEquals("", text(out));
    }

    @Test
    void rejectsWhatCannotBeMeasured() throws IOException, InterruptedException {
        Path program = program(PROGRAM);
        assertEquals(2, run(program, "build"));
        assertEquals(2, run(program, "build", folder.resolve("nowhere").toString()));
        assertEquals(2, run(program, "build", "--corpus", "100"));
        assertEquals(2, run(program, "build", folder.resolve("shop").toString(), "--peers", "peers"));
        assertEquals(2, run(program, "speed"));
        assertTrue(
                text(err).contains("error: unknown measurement 'speed'; known: build, relevance, search"), text(err));
    }

    @Test
    void copiesASiteSideBySideAndChangesOnlyTheCopy() throws IOException {
        SiteCopy copy = SiteCopy.of(folder.resolve("shop/site"), folder);
        assertEquals(
                "name: {en: Shop}\ncontent: ../content\n",
                Files.readString(copy.site().resolve("site.yaml")));
        assertFalse(Files.exists(copy.site().resolve("dist")));
        String before = Files.readString(copy.page());
        copy.changePage();
        String once = Files.readString(copy.page());
        copy.changePage();
        assertNotEquals(before, once);
        assertNotEquals(once, Files.readString(copy.page()));
    }

    @Test
    void readsPathsOfSiteYamlAsWritten() {
        String yaml = "name: x\ncontent: ../a b\ntheme: \"../t\" # note\n";
        assertEquals(Optional.of("../a b"), SiteCopy.named(yaml, "content"));
        assertEquals(Optional.of("../t"), SiteCopy.named(yaml, "theme"));
        assertEquals(Optional.empty(), SiteCopy.named(yaml, "url"));
    }

    @Test
    void addsUpTheHighestMarksOfAProcessAndItsChildren() throws IOException {
        write("proc/7/status", "Name:\tjava\nVmHWM:\t    2000 kB\nVmRSS:\t    1500 kB\n");
        write("proc/7/task/7/children", "8 9 ");
        write("proc/8/status", "VmHWM:\t     500 kB\n");
        write("proc/8/task/8/children", "");
        MemoryWatch memory = new MemoryWatch(folder.resolve("proc"));
        assertEquals(OptionalLong.empty(), memory.peakBytes());
        memory.sample(7);
        assertEquals(OptionalLong.of(2500 * 1024), memory.peakBytes());
        memory.sample(8);
        assertEquals(OptionalLong.of(2500 * 1024), memory.peakBytes());
        assertEquals(OptionalLong.of(1500 * 1024), memory.resident(7));
        assertEquals(OptionalLong.empty(), memory.resident(9));
    }

    @Test
    void countsTheTimeOfEveryDescendant() throws IOException, InterruptedException {
        ChildRun run = ChildRun.of(
                List.of("bash", "-c", "(i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done); sleep 0.1"), folder);
        assertTrue(run.cpuSeconds() > 0.001, run.toString());
        assertTrue(run.wallSeconds() > 0.1, run.toString());
        assertEquals(1.75, ChildRun.cpu("1.500 0.250\n"));
    }

    @Test
    void readsTheLiveHeapFromAHistogram() throws IOException {
        String histogram =
                " num     #instances         #bytes  class name\n   1:  2  48  [B\nTotal          2           48\n";
        assertEquals(48, ServerMemory.liveBytes(histogram));
        assertThrows(IOException.class, () -> ServerMemory.liveBytes("no such process"));
    }

    private int run(Path program, String... words) throws InterruptedException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
        return Main.run(program, List.of(words), new Console(stream(out), stream(err), clock));
    }

    private Path program(String script) throws IOException {
        Path file = write("program", "#!/usr/bin/env bash\nset -e\n" + script);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
