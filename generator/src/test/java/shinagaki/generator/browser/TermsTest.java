package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.site.TestSite;

/** Definitions of terms, by keyboard, by pointer, by touch and without scripts. */
final class TermsTest {

    private static final String PAGE = "/dish/zaru/";

    private static Chromium chromium;
    private static TestSite.Served site;

    @BeforeAll
    static void open() {
        site = TestSite.servedFixture("vocabulary", "customer");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void showsADefinitionToTheKeyboardUntilEscape(String lang) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            Locator term = term(visit, lang);
            Locator definition = definition(term);
            assertFalse(definition.isVisible());

            visit.page.keyboard().press("Tab");
            term.focus();
            assertTrue(definition.isVisible());
            assertEquals(definition.textContent(), term.getAttribute("aria-description"));

            visit.page.keyboard().press("Escape");
            assertFalse(definition.isVisible());
            visit.page.keyboard().press("Shift+Tab");
            visit.page.keyboard().press("Tab");
            assertTrue(definition.isVisible());
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void letsThePointerMoveIntoTheDefinitionUntilEscape() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            Locator term = term(visit, "ja");
            Locator definition = definition(term);
            term.hover();
            BoundingBox said = term.boundingBox();
            BoundingBox shown = definition.boundingBox();
            for (double y = said.y + said.height / 2; y < shown.y + shown.height / 2; y++) {
                visit.page.mouse().move(said.x + said.width / 2, y);
                assertTrue(definition.isVisible(), "at " + y + " between " + said.y + " and " + shown.y);
            }
            visit.page.keyboard().press("Escape");
            assertFalse(definition.isVisible());
            visit.page.mouse().move(1, 1);
            term.hover();
            assertTrue(definition.isVisible());
        }
    }

    @Test
    void showsADefinitionAtTheFirstTouchAndFollowsTheSecond() {
        try (Chromium.Visit visit = chromium.touching("ja")) {
            Locator term = term(visit, "ja");
            String before = visit.page.url();
            term.tap();
            assertTrue(definition(term).isVisible());
            assertEquals(before, visit.page.url());
            visit.page.locator("h1").tap();
            assertFalse(definition(term).isVisible());
            term.tap();
            term.tap();
            visit.page.waitForURL("**/ja/word/**");
        }
    }

    @Test
    void showsADefinitionWithoutScripts() {
        try (Chromium.Visit visit = chromium.withoutScripts("ja")) {
            Locator term = term(visit, "ja");
            term.hover();
            assertTrue(definition(term).isVisible());
        }
    }

    @ParameterizedTest
    @CsvSource({"ja,390", "en,390", "ja,1366", "en,1366"})
    void keepsEveryDefinitionOnThePage(String lang, int width) {
        try (Chromium.Visit visit = chromium.visit(lang, width)) {
            term(visit, lang);
            for (Locator term : visit.page.locator("a.term").all()) {
                visit.page.mouse().move(1, 1);
                term.hover();
                BoundingBox box = definition(term).boundingBox();
                assertTrue(box.x >= 0 && box.x + box.width <= width, term.textContent() + " at " + box.x);
                assertEquals(width, visit.page.evaluate("document.documentElement.scrollWidth"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ja,LIGHT", "en,DARK"})
    void axeFindsNothingWhileADefinitionIsShown(String lang, ColorScheme scheme) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.PHONE, scheme)) {
            Locator term = term(visit, lang);
            term.hover();
            assertTrue(definition(term).isVisible());
            assertEquals(List.of(), visit.findings());
        }
    }

    private static Locator term(Chromium.Visit visit, String lang) {
        Page page = visit.page;
        page.navigate(site.url(lang + PAGE));
        return page.locator("a.term").first();
    }

    private static Locator definition(Locator term) {
        return term.locator("xpath=following-sibling::*[1]");
    }
}
