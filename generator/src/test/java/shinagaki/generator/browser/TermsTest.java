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
            assertFalse(isDefined(term));

            visit.page.keyboard().press("Tab");
            term.focus();
            assertTrue(isDefined(term));
            assertFalse(term.getAttribute("aria-description").isBlank());
            assertFalse(term.locator("xpath=..").textContent().contains(term.getAttribute("aria-description")));

            visit.page.keyboard().press("Escape");
            assertFalse(isDefined(term));
            visit.page.keyboard().press("Shift+Tab");
            visit.page.keyboard().press("Tab");
            assertTrue(isDefined(term));
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void letsThePointerMoveIntoTheDefinitionUntilEscape() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            Locator term = term(visit, "ja");
            term.hover();
            BoundingBox said = term.boundingBox();
            Box shown = box(term);
            for (double y = said.y + said.height / 2; y < shown.top + shown.height / 2; y++) {
                visit.page.mouse().move(said.x + said.width / 2, y);
                assertTrue(isDefined(term), "at " + y + " between " + said.y + " and " + shown.top);
            }
            visit.page.keyboard().press("Escape");
            assertFalse(isDefined(term));
            visit.page.mouse().move(1, 1);
            term.hover();
            assertTrue(isDefined(term));
        }
    }

    @Test
    void showsADefinitionAtTheFirstTouchAndFollowsTheSecond() {
        try (Chromium.Visit visit = chromium.touching("ja")) {
            Locator term = term(visit, "ja");
            String before = visit.page.url();
            term.tap();
            assertTrue(isDefined(term));
            assertEquals(before, visit.page.url());
            visit.page.locator("h1").tap();
            assertFalse(isDefined(term));
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
            assertTrue(isDefined(term));
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
                Box box = box(term);
                assertTrue(box.left >= 0 && box.left + box.width <= width, term.textContent() + " at " + box.left);
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
            assertTrue(isDefined(term));
            assertEquals(List.of(), visit.findings());
        }
    }

    private static Locator term(Chromium.Visit visit, String lang) {
        Page page = visit.page;
        page.navigate(site.url(lang + PAGE));
        return page.locator("a.term").first();
    }

    private record Box(double left, double top, double width, double height) {}

    private static boolean isDefined(Locator term) {
        return (boolean) term.evaluate("term => getComputedStyle(term, '::after').content !== 'none'");
    }

    /** Where the definition is, which is no element: told from what it is placed in. */
    private static Box box(Locator term) {
        List<?> sides = (List<?>) term.evaluate("""
                term => {
                    let around = term.parentElement;
                    while (getComputedStyle(around).position === 'static') {
                        around = around.parentElement;
                    }
                    const outer = around.getBoundingClientRect();
                    const style = getComputedStyle(term, '::after');
                    return [
                        outer.left + around.clientLeft + parseFloat(style.left),
                        outer.top + around.clientTop + parseFloat(style.top),
                        parseFloat(style.width),
                        parseFloat(style.height),
                    ];
                }""");
        List<Double> numbers =
                sides.stream().map(side -> ((Number) side).doubleValue()).toList();
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }
}
