package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.site.TestSite;

/** Narrowing by facets and the filter of the table, by keyboard, on a telephone and without scripts. */
final class BrowsingTest {

    private static Chromium chromium;
    private static TestSite.Served site;

    @BeforeAll
    static void open() {
        site = TestSite.servedFixture("facets", "customer");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"ja,温かい,料理,2件", "en,Hot,Dish,Entries: 2"})
    void narrowsByTheKeyboardAndTellsWhatIsLeft(String lang, String heat, String kind, String told) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            start(visit, lang + "/browse/");
            button(visit.page, "heat", heat).focus();
            visit.page.keyboard().press("Enter");
            button(visit.page, "kind", kind).focus();
            visit.page.keyboard().press("Space");

            assertEquals(told, status(visit.page));
            assertEquals(List.of("kake", "nabe"), hits(visit.page));
            assertTrue(visit.page.url().endsWith("/browse/?heat=hot&kind=dish"), visit.page.url());
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void tellsWhatEachFurtherValueWouldGive() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            start(visit, "ja/browse/?season=winter");
            assertEquals(List.of("夏 2", "冬 2"), values(visit.page, "season"));
            assertEquals(List.of("温かい 2"), values(visit.page, "heat"));
            assertEquals(List.of("料理 2"), values(visit.page, "kind"));
            button(visit.page, "season", "夏").click();
            assertEquals("3件", status(visit.page));
            assertEquals(List.of("冷たい 1", "温かい 2"), values(visit.page, "heat"));
        }
    }

    @Test
    void takesBackOneChoiceAtATime() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            start(visit, "ja/browse/");
            button(visit.page, "heat", "温かい").click();
            button(visit.page, "kind", "飲み物").click();
            assertEquals("1件", status(visit.page));
            visit.page.goBack();
            assertEquals("3件", status(visit.page));
            assertEquals("false", button(visit.page, "kind", "飲み物").getAttribute("aria-pressed"));
            visit.page.goBack();
            assertEquals("", status(visit.page));
            visit.page.goForward();
            assertEquals("3件", status(visit.page));
            visit.page.reload();
            assertEquals("true", button(visit.page, "heat", "温かい").getAttribute("aria-pressed"));
        }
    }

    @Test
    void ignoresValuesThatTheEditionDoesNotHave() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            start(visit, "ja/browse/?stock=low&heat=lukewarm&kind=note");
            assertEquals(List.of("closed"), hits(visit.page));
        }
    }

    @Test
    void leadsFromPageToPageWithoutScripts() {
        try (Chromium.Visit visit = chromium.withoutScripts("ja")) {
            visit.page.navigate(site.url("ja/browse/"));
            visit.page.locator("[data-facet=season] a").nth(1).click();
            assertEquals("季節：冬", visit.page.locator("h1").textContent());
            visit.page
                    .locator(".values a", new Page.LocatorOptions().setHasText("こってり"))
                    .click();
            assertEquals("季節：冬、味：こってり", visit.page.locator("h1").textContent());
            visit.page.locator("main .found a").click();
            visit.page.waitForURL("**/ja/dish/nabe/");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.LAPTOP})
    void showsOnlyTheRowsWithTheWordsTyped(int width) {
        try (Chromium.Visit visit = chromium.visit("ja", width)) {
            visit.page.navigate(site.url("ja/"));
            Locator input = visit.page.locator("#_filter");
            input.focus();
            visit.page.keyboard().type("うどん 冬");
            assertEquals(List.of("鍋焼きうどん"), rows(visit.page));
            assertEquals(
                    "3行のうち1行を表示",
                    visit.page.locator("[data-table-filter] [role=status]").textContent());
            visit.page.reload();
            assertEquals("うどん 冬", input.inputValue());
            assertEquals(List.of("鍋焼きうどん"), rows(visit.page));

            visit.page.locator(".matrix tbody tr:visible a").first().click();
            visit.page.waitForURL("**/dish/nabe/");
            visit.page.goBack();
            assertEquals(List.of("鍋焼きうどん"), rows(visit.page));
            input.fill("");
            assertEquals(3, rows(visit.page).size());
            assertFalse(visit.page.url().contains("filter"), visit.page.url());
            assertEquals(List.of(), visit.complaints);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja/browse/?heat=hot,390,LIGHT",
        "en/browse/?heat=hot&kind=dish,1366,DARK",
        "en/browse/season/winter/,390,DARK",
        "ja/?filter=冬,390,LIGHT"
    })
    void axeFindsNothingAndNothingOverflows(String path, int width, ColorScheme scheme) {
        try (Chromium.Visit visit = chromium.visit(path.substring(0, 2), width, scheme)) {
            visit.page.navigate(site.url(path));
            visit.page.locator("main .found a, .matrix tr[hidden]").first().waitFor(attached());
            assertEquals(List.of(), visit.findings());
            assertEquals(width, visit.page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static void start(Chromium.Visit visit, String path) {
        visit.page.navigate(site.url(path));
        visit.page.locator("[data-facet=kind] button").first().waitFor(attached());
    }

    private static Locator button(Page page, String facet, String label) {
        return page.locator("[data-facet=" + facet + "] button", new Page.LocatorOptions().setHasText(label));
    }

    private static List<String> values(Page page, String facet) {
        return page.locator("[data-facet=" + facet + "] button:visible").allTextContents().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static String status(Page page) {
        return page.locator("[data-browse-status]").textContent();
    }

    /** Ids of the entries that are left, as their addresses tell them. */
    private static List<String> hits(Page page) {
        return page.locator("[data-browse-results] a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*[/#](?=[a-z]+/?$)|/$", ""))
                .toList();
    }

    private static List<String> rows(Page page) {
        return page.locator(".matrix tbody tr:visible th .entry-title").allTextContents();
    }
}
