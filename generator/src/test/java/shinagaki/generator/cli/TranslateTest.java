package shinagaki.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code translate status} tells and {@code translate mark} writes, on a copy of a small site. */
final class TranslateTest {

    private static final Path SAMPLE = Path.of("src/test/resources/site/translations");

    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path settings = folder.resolve("site/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("theme:.*\n", ""));
    }

    @Test
    void listsWhatDoesNotFollowItsSource() throws IOException {
        Files.delete(folder.resolve("content/dish/kake.en.md"));
        Files.writeString(
                dish("zaru.en.md"), Files.readString(dish("zaru.en.md")).replace("{#order}", "{#orders}"));
        Run run = translate("status");
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                content/dish/kake.ja.md: not written in 'en'
                content/dish/zaru.en.md
                  words: behind: 2 new or changed, 0 removed
                  how: behind: 1 new or changed, 1 removed
                  order: missing
                  orders: orphaned: the source has no such section
                translations: 2, missing: 1, current: 0; sections that say nothing of their source: 0
                """, run.out().replace(folder + "/", ""));
    }

    @Test
    void namesTheSectionsThatSayNothingOfTheirSource() {
        String out = translate("status").out().replace(folder + "/", "");
        assertTrue(out.startsWith("""
                content/dish/kake.en.md
                  price: missing
                  tips: orphaned: the source has no such section
                  words: says nothing of its source
                  broth: says nothing of its source
                content/dish/zaru.en.md
                """), out);
    }

    @Test
    void listsTheSameForPrograms() {
        Run run = translate("status", "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                "{\"translations\":[{\"id\":\"kake\",\"language\":\"en\",\"file\":\"content/dish/kake.en.md\","
                        + "\"missing\":false,\"untracked\":2,\"untracked_sections\":[\"words\",\"broth\"],\"sections\":["
                        + "{\"section\":\"price\",\"state\":\"missing\",\"changed\":0,\"removed\":0},"
                        + "{\"section\":\"tips\",\"state\":\"orphaned\",\"changed\":0,\"removed\":0}]},"
                        + "{\"id\":\"zaru\",\"language\":\"en\",\"file\":\"content/dish/zaru.en.md\","
                        + "\"missing\":false,\"untracked\":0,\"untracked_sections\":[],\"sections\":["
                        + "{\"section\":\"words\",\"state\":\"behind\",\"changed\":2,\"removed\":0},"
                        + "{\"section\":\"how\",\"state\":\"behind\",\"changed\":1,\"removed\":1}]}]}\n",
                run.out().replace(folder + "/", ""));
    }

    @Test
    void writesNothingButItsKey() throws IOException {
        String body = "title: 'Zaru  soba' # as it is said\r\nsummary: Cold noodles.\r\n";
        String rest = "taste: Light\r\n---\r\n\r\nServed  on a tray.\t\r\n## How {#how}\r\nDip.";
        Files.writeString(dish("zaru.en.md"), "---\r\n" + body + "translates:\r\n  lead: []\r\n\r\n" + rest);
        String source = Files.readString(dish("zaru.ja.md"));

        Run run = translate("mark", "zaru");
        assertEquals(0, run.code(), run.err());
        assertEquals("content/dish/zaru.en.md\n", run.out().replace(folder + "/", ""));
        String marked = Files.readString(dish("zaru.en.md"));
        assertTrue(marked.startsWith("---\r\n" + body + "translates:\r\n  words: ['"), marked);
        assertTrue(marked.endsWith("']\r\n\r\n" + rest), marked);
        assertEquals(marked.lines().count(), marked.split("\r\n", -1).length, marked);
        assertEquals(source, Files.readString(dish("zaru.ja.md")));
        assertTrue(translate("status").out().contains("kake"), "the other entry was not marked");
    }

    @Test
    void marksWhatIsCurrentOnlyOnce() {
        assertEquals(0, translate("mark", "--all").code());
        Run again = translate("mark", "--all");
        assertEquals("", again.out());
        assertTrue(again.err().endsWith("files written: 0\n"), again.err());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Run unknown = translate("mark", "zaro");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("error: there is no entry 'zaro'; did you mean 'zaru'?"), unknown.err());
        assertEquals(2, translate("mark").code());
        assertEquals(2, translate("mark", "--all", "zaru").code());
        assertEquals(2, Run.of("translate").code());
    }

    private Path dish(String name) {
        return folder.resolve("content/dish").resolve(name);
    }

    private Run translate(String... arguments) {
        return Run.of(Stream.concat(
                        Stream.of("translate"),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of("--site", folder.resolve("site").toString())))
                .toArray(String[]::new));
    }
}
