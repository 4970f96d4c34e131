package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.search.Menu;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;

/** The whole JSON of some answers. {@code -Dgolden=update} rewrites the files, and fails when that changed one. */
final class GoldenResponseTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "gijiroku-ja, 議事録, ja, ''",
        "kensaku-en, 研修, en, ''",
        "poc-en, PoC, en, ''",
        "reading-ja, けんしゅう, ja, ''",
        "filtered-ja, 研修, ja, training",
        "nothing-ja, ドローン, ja, ''",
    })
    void answersExactly(String name, String q, String lang, String kind) throws Exception {
        Menu.build(folder, Menu.schema("golden"));
        try (SearchEngine engine = SearchEngine.open(folder)) {
            Map<String, List<String>> filters = kind.isEmpty() ? Map.of() : Map.of("kind", List.of(kind));
            compare(name, Json.of(engine.search(new SearchRequest(q, lang, filters, 1, 10))));
        }
    }

    @ParameterizedTest
    @CsvSource({"suggest-ken, けn", "suggest-kansa, 監"})
    void suggestsExactly(String name, String q) throws Exception {
        Menu.build(folder, Menu.schema("golden"));
        try (SearchEngine engine = SearchEngine.open(folder)) {
            compare(name, Json.of(engine.suggest(q, "ja")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "next-action-ja, 小さく試してから決めたい, ja",
        "next-action-close-en, 試した結果を確かめて全店に広げたい, en",
        "next-action-nothing-ja, ドローンを飛ばしたい, ja",
    })
    void saysExactlyWhatToDoNext(String name, String q, String lang) throws Exception {
        Menu.build(folder, Menu.schema("golden"));
        try (SearchEngine engine = SearchEngine.open(folder)) {
            compare(name, NextActionJson.of(engine.nextAction(q, lang).orElseThrow()));
        }
    }

    private static void compare(String name, String json) throws Exception {
        String shown = json.replaceFirst("\"tookMicros\":[0-9]+", "\"tookMicros\":0")
                        .replace(",\"", ",\n\"")
                        .replace("},{", "},\n{")
                + "\n";
        Path file = GOLDEN.resolve(name + ".json");
        String golden = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        if ("update".equals(System.getProperty("golden")) && !golden.equals(shown)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, shown, StandardCharsets.UTF_8);
            fail("rewrote " + file);
        }
        assertEquals(golden, shown);
    }
}
