package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import shinagaki.generator.site.TestSite;

/** Search as a reader does it: keys, an input method, a results page with a history. */
final class SearchingTest {

    private static final String OPTIONS = "dialog [role=option]";

    private static Chromium chromium;
    private static TestSite.Served site;

    @BeforeAll
    static void open() {
        site = TestSite.served("internal");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"/", "Control+k"})
    void aKeyOpensTheDialogAndEscapeGivesTheFocusBack(String key) {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/package/"));
            visit.page.locator("main a").first().focus();
            visit.page.keyboard().press(key);
            assertTrue(visit.page.locator("dialog[open]").isVisible());
            visit.page.keyboard().press("Escape");
            assertFalse(visit.page.locator("dialog[open]").isVisible());
            assertTrue(
                    (Boolean) visit.page.evaluate("document.querySelector('main').contains(document.activeElement)"));
        }
    }

    @Test
    void arrowsAndEnterOpenAnAnswer() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().type("議事録");
            visit.page.locator(OPTIONS).first().waitFor();
            visit.page.keyboard().press("ArrowDown");
            Locator selected = visit.page.locator("dialog [role=option][aria-selected=true]");
            assertEquals(1, selected.count());
            String id = selected.getAttribute("id");
            assertEquals(id, visit.page.locator("dialog input").getAttribute("aria-activedescendant"));
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> !url.endsWith("/ja/"));
            assertTrue(visit.page.locator("main").innerText().contains("議事録"));
        }
    }

    @Test
    void enterWhileComposingDoesNothingAndHalfTypedWordsAreLookedUp() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            visit.page.keyboard().press("/");
            CDPSession ime = visit.context.newCDPSession(visit.page);
            ime.send("Input.imeSetComposition", composition("けんしゅう"));
            visit.page.locator(OPTIONS).first().waitFor();
            visit.page.evaluate("document.querySelector('dialog input').dispatchEvent(new KeyboardEvent('keydown',"
                    + " {key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true}))");
            assertTrue(visit.page.locator("dialog[open]").isVisible());
            assertTrue(visit.page.url().endsWith("/ja/"));
            assertTrue(visit.page.locator("dialog").innerText().contains("研修"));
        }
    }

    @Test
    void theQuestionThatTheDialogIsLeftWithIsAskedAsTheResultsPageAsksIt() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().type("議事録");
            visit.page.locator(OPTIONS).first().waitFor();
            String asked = visit.page
                    .waitForRequest(
                            request -> request.url().contains("/api/search?"),
                            () -> visit.page.keyboard().press("Escape"))
                    .url();
            assertTrue(asked.endsWith("/api/search?q=%E8%AD%B0%E4%BA%8B%E9%8C%B2&lang=ja"), asked);
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void markedWordsAreTextAndNotMarkup() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/search/?q=" + "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"));
            visit.page.locator("main h1").waitFor();
            assertEquals(0, visit.page.locator("main img").count());
            visit.page.navigate(site.url("ja/search/?q=%E7%9B%A3%E6%9F%BB%E3%83%AD%E3%82%B0"));
            visit.page.locator("main mark").first().waitFor();
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void theResultsPageKeepsItsStateInTheAddress() {
        try (Chromium.Visit visit = chromium.visit("en", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("en/search/?q=training"));
            Locator hits = visit.page.locator("main [data-hit]");
            hits.first().waitFor();
            int all = hits.count();
            visit.page
                    .locator("main [data-facet=kind] a, main [data-facet=kind] input")
                    .first()
                    .click();
            visit.page.waitForURL("**kind=**");
            hits.first().waitFor();
            visit.page.goBack();
            visit.page.waitForURL(url -> !url.contains("kind="));
            visit.page.waitForCondition(() -> hits.count() == all);
        }
    }

    @Test
    void nothingFoundIsSaidPlainly() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.PHONE)) {
            visit.page.navigate(site.url("ja/search/?q=zzqq123"));
            visit.page.locator("main [role=status]:has-text('zzqq123')").waitFor();
            assertEquals(0, visit.page.locator("main [data-hit]").count());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingInTheOpenDialogAndOnResults(ColorScheme scheme) {
        for (int width : List.of(Chromium.LAPTOP, Chromium.PHONE)) {
            try (Chromium.Visit visit = chromium.visit("ja", width, scheme)) {
                visit.page.navigate(site.url("ja/"));
                visit.page.keyboard().press("/");
                visit.page.keyboard().type("PoC");
                visit.page.locator(OPTIONS).first().waitFor();
                visit.page.keyboard().press("ArrowDown");
                assertEquals(List.of(), visit.findings());
                visit.page.navigate(site.url("ja/search/?q=PoC"));
                visit.page.locator("main [data-hit]").first().waitFor();
                assertEquals(List.of(), visit.findings());
            }
        }
    }

    @Test
    void aStaticHostSaysThatSearchNeedsTheServer() {
        try (StaticServer files = new StaticServer(site.www(), "/menu/");
                Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(files.url("ja/search/?q=PoC"));
            visit.page.locator("main [role=status]:has-text('サーバー')").waitFor();
        }
    }

    private static JsonObject composition(String text) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("text", text);
        parameters.addProperty("selectionStart", text.length());
        parameters.addProperty("selectionEnd", text.length());
        return parameters;
    }
}
