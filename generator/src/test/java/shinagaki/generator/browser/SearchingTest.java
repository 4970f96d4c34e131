package shinagaki.generator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
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
    void recentSearchesAreKeptHereAndCanBeForgotten() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            for (String query : List.of("研修", "監査", "PoC")) {
                visit.page.keyboard().press("/");
                visit.page.keyboard().press("Control+a");
                visit.page.keyboard().insertText(query);
                visit.page.keyboard().press("Enter");
                visit.page.locator("main [data-hit]").first().waitFor();
            }
            visit.page.locator("main h1").click();
            visit.page.keyboard().press("/");
            assertThat(visit.page.locator(OPTIONS)).hasText(new String[] {"PoC", "監査", "研修"});
            assertEquals(List.of(), visit.findings());
            visit.page.locator("dialog .removals button").nth(1).click();
            assertThat(visit.page.locator(OPTIONS)).hasText(new String[] {"PoC", "研修"});
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("Enter");
            visit.page.locator("dialog [role=group]").first().waitFor();
            assertEquals("PoC", visit.page.locator("dialog input").inputValue());
            visit.page.keyboard().press("Control+a");
            visit.page.keyboard().press("Delete");
            visit.page.locator("dialog .recent button").click();
            assertThat(visit.page.locator(OPTIONS)).hasCount(0);
        }
    }

    @Test
    void aChosenOptionStaysChosenWhileItIsInTheList() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().insertText("監査");
            visit.page
                    .locator(OPTIONS)
                    .filter(new Locator.FilterOptions().setHasText("監査ログ"))
                    .first()
                    .waitFor();
            Locator selected = visit.page.locator("dialog [role=option][aria-selected=true]");
            do {
                visit.page.keyboard().press("ArrowDown");
            } while (!selected.innerText().startsWith("監査ログ"));
            visit.page.waitForResponse(
                    "**/api/search?q=%E7%9B%A3%E6%9F%BB%E3%83%AD**",
                    () -> visit.page.keyboard().insertText("ログ"));
            visit.page.waitForTimeout(200);
            assertTrue(selected.innerText().startsWith("監査ログ"));
        }
    }

    @Test
    void wordsThatWereAddedAreToldAndTakenBackWithOneClick() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            answering(visit, "\"expanded\":[\"code review\"]", "\"expanded\":[]");
            visit.page.navigate(site.url("ja/search/?q=PoC"));
            Locator undo = visit.page.locator("main a[data-go=expand]");
            assertThat(visit.page.locator("main .answers .hint")).containsText("「code review」も含めて");
            undo.click();
            visit.page.waitForURL("**expand=no**");
            assertThat(undo).containsText("同じ意味の言葉も");
            visit.page.goBack();
            assertThat(visit.page.locator("main .answers .hint")).containsText("「code review」も含めて");
            visit.page.locator("main h1").click();
            visit.page.keyboard().press("/");
            visit.page.keyboard().insertText("PoC");
            visit.page.locator("dialog .message button").click();
            assertThat(visit.page.locator("dialog .message button")).hasCount(0);
        }
    }

    /** Puts the first text into answers of the server, and the second into those to {@code expand=no}. */
    private static void answering(Chromium.Visit visit, String expanded, String plain) {
        visit.context.route("**/api/search**", route -> {
            boolean isPlain = route.request().url().contains("expand=no");
            APIResponse answer = route.fetch(
                    new Route.FetchOptions().setUrl(route.request().url().replace("&expand=no", "")));
            String text = answer.text()
                    .replace("\"expanded\":[]", isPlain ? plain : expanded)
                    .replaceFirst(
                            "\"lang\":\\[.*?\\]",
                            "\"lang\":[{\"value\":\"ja\",\"label\":\"日本語\",\"count\":3},"
                                    + "{\"value\":\"en\",\"label\":\"English\",\"count\":2}]");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(text));
        });
    }

    @Test
    void anotherLanguageIsOneClickAwayWithTheSameQuestion() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.PHONE)) {
            answering(visit, "\"expanded\":[]", "\"expanded\":[]");
            visit.page.navigate(site.url("ja/search/?q=PoC&kind=package"));
            visit.page.locator("main summary").click();
            visit.page.locator("main [data-facet=lang] a[hreflang=en]").click();
            visit.page.waitForURL("**/en/search/?q=PoC&kind=package");
            visit.page.locator("main [data-hit]").first().waitFor();
        }
    }

    @Test
    void backReturnsToTheSameResultsAndPlace() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/search/?q=PoC"));
            visit.page.locator("main .paging a[rel=next]").click();
            visit.page.waitForURL("**page=2**");
            visit.page.locator("main ol[start='11']").waitFor();
            visit.page.evaluate("scrollTo(0, 300)");
            visit.page.locator("main [data-hit] h2 a").nth(4).click();
            visit.page.waitForURL(url -> !url.contains("/search/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().insertText("監査");
            visit.page.locator(OPTIONS).first().waitFor();
            visit.page.keyboard().press("Escape");
            visit.page.goBack();
            visit.page.locator("main ol[start='11']").waitFor();
            visit.page.waitForFunction("scrollY > 200");
            visit.page.goBack();
            visit.page.locator("main ol[start='1']").waitFor();
        }
    }

    @Test
    void nothingFoundLeadsToNamesListsAndTheOtherLanguage() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.PHONE)) {
            visit.page.navigate(site.url("ja/search/?q=%E7%9B%A3%E6%9F%BBqqzz"));
            assertThat(visit.page.locator("main .nearest a").first()).containsText("監査");
            Locator ways = visit.page.locator("main .ways a");
            assertThat(ways.nth(0)).hasText("フェーズから選ぶ");
            assertThat(ways.nth(1)).hasText("「監査qqzz」を英語のページで検索する");
            assertTrue(ways.nth(1).getAttribute("href").contains("/en/search/?q=%E7%9B%A3%E6%9F%BBqqzz"));
            assertEquals(List.of(), visit.findings());
            Object over = visit.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertEquals(0, over);
        }
    }

    @Test
    void aSectionIsMarkedOnArrival() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/package/pkg-training-a/#path"));
            Locator arrived = visit.page.locator("main .arrived");
            assertThat(arrived.first()).hasId("path");
            assertTrue(arrived.count() > 1);
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
