package shinagaki.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shinagaki.generator.page.Page;
import shinagaki.generator.page.PageView;
import shinagaki.generator.page.Shell;
import shinagaki.generator.page.ThemeException;

class RendererTest {

    private static final Shell SHELL = new Shell(
            "ja",
            "お品書き",
            "蕎麦 & うどん",
            "",
            "../",
            "../ja/",
            "http://localhost/ja/",
            Optional.empty(),
            Optional.of("index.md"),
            true,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Map.of("skip", "本文へ"),
            Map.of());

    @Test
    void showsComponentsOfRecordsAndEscapesThem() {
        assertEquals(
                "<h1>蕎麦 &amp; うどん</h1>本文へ", render("<h1>{{ page.shell.title }}</h1>{{ page.shell.words[\"skip\"] }}"));
    }

    @Test
    void showsAnAbsentValueAsNull() {
        assertEquals(
                "none index.md",
                render("{% if page.shell.permalink is null %}none{% endif %} {{ page.shell.markdown }}"));
    }

    @Test
    void namesWhatATemplateAsksForInVain() {
        ThemeException problem = assertThrows(ThemeException.class, () -> render("{{ page.shell.titel }}"));
        String message = String.valueOf(problem.getMessage());
        assertTrue(message.contains("titel"), message);
        assertTrue(message.contains("ja/"), message);
    }

    @Test
    void namesATemplateThatIsMissing() {
        Renderer renderer = new Renderer(Map.of("home", ""));
        ThemeException problem = assertThrows(ThemeException.class, () -> renderer.render(page()));
        String message = String.valueOf(problem.getMessage());
        assertTrue(message.contains("templates/gate.peb"), message);
        assertTrue(message.contains("[home]"), message);
    }

    private static String render(String template) {
        RenderedPage page = new Renderer(Map.of("gate", template)).render(page());
        assertEquals("ja/index.html", page.path());
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static Page page() {
        return new Page("ja/", "gate", new PageView.GatePage(SHELL, List.of()));
    }
}
