package shinagaki.generator.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final SortedMap<String, byte[]> THEME = new TreeMap<>(Map.of(
            "app.css", utf8("a{background:url( 'img/tag.svg' )} b{background:url(data:image/gif;base64,R0)}"),
            "img/tag.svg", utf8("<svg/>"),
            "app.js", utf8("x;".repeat(1000))));

    @Test
    void namesFilesByTheirContent() {
        Assets assets = Assets.of(THEME);
        assertEquals(
                "assets/" + Assets.hashed("app.js", utf8("x;".repeat(1000))),
                assets.names().get("app.js"));
        assertNotEquals(Assets.hashed("app.js", utf8("x")), Assets.hashed("app.js", utf8("y")));
        assertEquals("img/a.b.2d711642.svg", Assets.hashed("img/a.b.svg", utf8("x")));
        assertEquals("LICENSE.2d711642", Assets.hashed("LICENSE", utf8("x")));
    }

    @Test
    void leadsFromStyleSheetsToTheNewNames() {
        Assets assets = Assets.of(THEME);
        String tag = String.valueOf(assets.names().get("img/tag.svg")).substring("assets/".length());
        assertEquals(
                "a{background:url(\"" + tag + "\")} b{background:url(data:image/gif;base64,R0)}",
                new String(bytes(assets, "app.css"), StandardCharsets.UTF_8));
    }

    @Test
    void compressesLongTextToTheSameBytesEveryTime() {
        List<RenderedPage> files = Assets.of(THEME).files();
        List<String> compressed = files.stream()
                .map(RenderedPage::path)
                .filter(path -> path.endsWith(".gz"))
                .toList();
        assertEquals(List.of(Assets.of(THEME).names().get("app.js") + ".gz"), compressed);
        for (int i = 0; i < files.size(); i++) {
            assertArrayEquals(
                    files.get(i).bytes(), Assets.of(THEME).files().get(i).bytes());
        }
    }

    private static byte[] bytes(Assets assets, String name) {
        return assets.files().stream()
                .filter(file -> file.path().equals(assets.names().get(name)))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
