package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.document.SearchDocument;

/** Forms of one word find one another, and the form that was asked for comes first. */
final class WordFormsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void buildIndex() {
        Pages.build(
                folder,
                "en",
                List.of(
                        page("one", "Notes", "The architect drew. Another architect built. An architect paid."),
                        page(
                                "many",
                                "Notes",
                                "In the end there is a forum where architects of all lands meet to talk."),
                        page("craft", "Notes", "Architecture was said of temples first, and of houses much later on."),
                        page("inquiry", "Policies", "A policy. One more policy. The last policy."),
                        page("rules", "Notes", "One word on policies stands at the very end: policies.")));
    }

    private static SearchDocument page(String id, String title, String text) {
        return Pages.page(id, "en", title, text);
    }

    @Test
    void comeBehindTheFormThatWasAskedFor() {
        assertEquals(List.of("many", "one"), found("architects"));
        assertEquals(List.of("many", "one"), found("Ａｒｃｈｉｔｅｃｔｓ"));
        assertEquals(List.of("one", "many"), found("architect"));
        assertEquals(List.of("craft"), found("architecture"));
    }

    @Test
    void mayStandInATitle() {
        assertEquals(List.of("inquiry", "rules"), found("policies"));
    }

    private List<String> found(String q) {
        return Pages.found(folder, "en", q);
    }
}
