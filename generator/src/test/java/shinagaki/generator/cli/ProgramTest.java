package shinagaki.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    private static final String SITE = "src/test/resources/site/facts/site";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatItBuilt() {
        Run run = build();
        assertEquals(0, run.code());
        assertEquals("", run.out());
        String told = run.err()
                .replaceAll("releases/[0-9a-f]{16}", "releases/DIGEST")
                .replaceAll("text [0-9]+[.][0-9] MB and [0-9]+[.][0-9] s", "text N MB and N s")
                .replaceAll("[1-9][0-9]* kB", "N kB");
        assertEquals("""
                read 8 files, 3 entries (0.0 s)
                checked: no problems
                search index: N kB for N kB of text; for each MB of text N MB and N s of one core
                built 35 pages for customer in 0.0 s -> %s/out/releases/DIGEST
                """.formatted(folder), told);
    }

    @Test
    void tellsThatNothingHasChanged() {
        build();
        String told = build().err();
        assertTrue(told.contains("nothing has changed since the last build for customer"), told);
    }

    @Test
    void namesAReleaseByWhatGoesIntoIt() {
        String first = build().err();
        String partner = build("--audience", "partner").err();
        String elsewhere = build("--base-url", "https://example.com/soba").err();
        assertFalse(digest(first).equals(digest(partner)));
        assertFalse(digest(first).equals(digest(elsewhere)));
        assertEquals(digest(first), digest(build().err()));
    }

    @Test
    void putsTheBaseAddressIntoWhatIsAbsolute() throws IOException {
        build("--base-url", "https://example.com/soba");
        String page = Files.readString(folder.resolve("out/current/www/ja/dish/zaru/index.html"));
        assertTrue(page.contains("<link rel=\"canonical\" href=\"https://example.com/soba/ja/dish/zaru/\">"), page);
    }

    @Test
    void writesNothingWhileThereIsAnError() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("site.yaml"), "name: {ja: 蕎麦}\nlanguages: [ja]\nurl: http://localhost/\n");
        Files.writeString(content.resolve("kinds.yaml"), "dish: {lable: {ja: 料理}}\n");
        Run run = Run.of(
                "build",
                "--site",
                site.toString(),
                "--out",
                folder.resolve("out").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error: unknown key 'lable' [unknown-key]"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals(1, Run.of("check", "--site", site.toString()).code());
    }

    @Test
    void saysInOneLineThatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("build", "--site", SITE, "--out", file.resolve("out").toString());
        assertEquals(1, run.code());
        assertEquals(
                1, run.err().lines().filter(line -> line.startsWith("error: ")).count(), run.err());
        assertTrue(run.err().contains(file.toString()), run.err());
    }

    @Test
    void findsWhatTheSiteFinds() {
        Run text = search("ざるそば");
        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().startsWith("ざるそば  [zaru]  /menu/ja/dish/zaru/"), text.out());
        Run json = search("zaru", "--lang", "en", "--json");
        assertTrue(json.out().startsWith("{\"query\":\"zaru\",\"lang\":\"en\",\"total\":"), json.out());
    }

    @Test
    void checksOneEditionWhereAsked() {
        String site = "src/test/resources/invalid/broken-link-inside/site";
        assertEquals(1, Run.of("check", "--site", site).code());
        assertEquals(1, Run.of("check", "--site", site, "--audience", "partner").code());
        assertEquals(
                0, Run.of("check", "--site", site, "--audience", "customer").code());
    }

    @Test
    void tellsWhatIsOverdueInACheckOnly() {
        String site = "src/test/resources/invalid/verification-overdue/site";
        Run check = Run.on(LocalDate.of(2026, 11, 21), "check", "--site", site);
        assertEquals(0, check.code());
        assertTrue(check.err().contains("[verification-overdue]"), check.err());
        assertFalse(
                Run.on(LocalDate.of(2026, 5, 2), "check", "--site", site).err().contains("[verification-overdue]"));
        Run build = Run.on(LocalDate.of(2026, 11, 21), "build", "--site", site, "--out", folder.toString());
        assertTrue(build.err().contains("no problems"), build.err());
    }

    @Test
    void refusesAnUnknownLanguage() {
        Run run = search("ざるそば", "--lang", "fr");
        assertEquals(2, run.code());
        assertTrue(run.err().lines().toList().getLast().startsWith("error: "), run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild | error: 'bild' is not understood; hint: did you mean 'build'?; hint: 'shinagaki --help' tells what there is",
                "build --audence=me | error: '--audence=me' is not understood; hint: did you mean '--audience'?; "
                        + "hint: 'shinagaki build --help' tells what there is",
                "build --audience me | error: invalid value for option '--audience': 'me' is not one of customer, partner, "
                        + "internal; hint: 'shinagaki build --help' tells what there is",
                "build --base-url menu | error: invalid value for option '--base-url': 'menu' is not an address such as "
                        + "https://menu.example.com/; hint: 'shinagaki build --help' tells what there is",
                "search | error: missing required parameter: 'QUERY'; hint: 'shinagaki search --help' tells what there is",
            })
    void explainsWrongUsage(String arguments, String told) {
        Run run = Run.of(arguments.split(" ", -1));
        assertEquals(2, run.code());
        assertEquals(told, String.join("; ", run.err().lines().toList()));
    }

    @ParameterizedTest
    @CsvSource({"--help", "build --help", "serve --help", "check --help", "search --help"})
    void helps(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: shinagaki"), run.out());
        assertEquals("", run.err());
    }

    private Run build(String... more) {
        return run("build", more);
    }

    private Run search(String query, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = query;
        System.arraycopy(more, 0, all, 1, more.length);
        return run("search", all);
    }

    private Run run(String command, String... more) {
        String[] all = new String[more.length + 5];
        all[0] = command;
        all[1] = "--site";
        all[2] = SITE;
        all[3] = "--out";
        all[4] = folder.resolve("out").toString();
        System.arraycopy(more, 0, all, 5, more.length);
        return Run.of(all);
    }

    private static String digest(String told) {
        return told.substring(told.lastIndexOf('/') + 1).strip();
    }
}
