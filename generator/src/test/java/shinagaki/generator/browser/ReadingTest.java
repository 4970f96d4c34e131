package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.site.TestSite;

/** Pages in the real browser, served by the real server: read, printed, narrow, dark, without scripts. */
final class ReadingTest {

    private static final List<String> TEMPLATES = List.of(
            "",
            "phase/",
            "phase/phase-verify/",
            "package/pkg-training-c/",
            "source/src-nec-dx/",
            "value-point/",
            "search/");

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
    @CsvSource({"ja,LIGHT", "ja,DARK", "en,LIGHT", "en,DARK"})
    void axeFindsNothingOnAnyTemplate(String lang, ColorScheme scheme) {
        for (int width : List.of(Chromium.LAPTOP, Chromium.PHONE)) {
            try (Chromium.Visit visit = chromium.visit(lang, width, scheme)) {
                List<String> paths = new ArrayList<>(TEMPLATES);
                paths.replaceAll(p -> lang + "/" + p);
                paths.add("404.html");
                for (String path : paths) {
                    visit.page.navigate(site.url(path));
                    assertEquals(List.of(), visit.findings(), path + " " + scheme + " " + width);
                }
                assertEquals(List.of(), visit.complaints);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ja,390", "ja,1366", "en,390", "en,1366", "ja,320"})
    void noPageScrollsSideways(String lang, int width) {
        try (Chromium.Visit visit = chromium.visit(lang, width)) {
            for (String path : site.pages(lang)) {
                visit.page.navigate(site.url(path));
                Object over = visit.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                assertTrue(((Number) over).intValue() <= 0, path + " is " + over + " px too wide at " + width);
            }
            assertEquals(List.of(), visit.complaints);
            assertTrue(visit.requests.stream().allMatch(r -> r.startsWith(site.url(""))), () -> "" + visit.requests);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja,1366", "en,1366", "en,1140", "en,1920"})
    void theHeaderIsOneRowWhicheverKindIsCurrent(String lang, int width) {
        try (Chromium.Visit visit = chromium.visit(lang, width)) {
            visit.page.navigate(site.url(lang + "/"));
            List<?> kinds =
                    (List<?>) visit.page.evaluate("[...document.querySelectorAll('.kinds a')].map(a => a.href)");
            assertTrue(kinds.size() > 5, () -> "" + kinds);
            for (Object kind : kinds) {
                visit.page.navigate((String) kind);
                Object apart = visit.page.evaluate("""
                        (() => {
                            const rows = [...document.querySelectorAll('.bar > *, .kinds li')]
                                .map(part => part.getBoundingClientRect())
                                .map(box => box.top + box.height / 2);
                            return Math.max(...rows) - Math.min(...rows);
                        })()""");
                assertTrue(
                        ((Number) apart).doubleValue() < 10, kind + ": " + apart + " px between parts of the header");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theTablePrintsOnOneSheet(String lang) {
        for (String audience : List.of("internal", "customer")) {
            try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
                visit.page.navigate(TestSite.served(audience).url(lang + "/"));
                String pdf = new String(
                        visit.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
                Matcher count = Pattern.compile("/Count (\\d+)").matcher(pdf);
                assertTrue(count.find(), "the PDF tells its number of pages");
                assertEquals("1", count.group(1), audience);
                Matcher box =
                        Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)").matcher(pdf);
                assertTrue(box.find(), "the PDF tells its paper size");
                assertEquals(842, Double.parseDouble(box.group(1)), 1.5);
                assertEquals(595, Double.parseDouble(box.group(2)), 1.5);
            }
        }
    }

    @Test
    void onPaperNeitherACountNorTheFootStandsAlone() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.page.navigate(site.url("ja/module/"));
            assertEquals("avoid avoid", visit.page.evaluate("""
                            getComputedStyle(document.querySelector('.list-count')).breakAfter + ' '
                                + getComputedStyle(document.querySelector('footer.site')).breakBefore"""));
            visit.page.navigate(site.url("ja/framework/fw-the-model/"));
            Object narrowest = visit.page.evaluate("""
                    Math.min(...[...document.querySelectorAll('.part-list .fact')].map(fact =>
                        parseFloat(getComputedStyle(fact).gridTemplateColumns) / parseFloat(getComputedStyle(fact).fontSize)))""");
            assertTrue(((Number) narrowest).doubleValue() >= 7.4, narrowest + " em for a label");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aFirstViewStaysSmall(String lang) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            List<Request> asked = new ArrayList<>();
            visit.page.onRequestFinished(asked::add);
            visit.page.navigate(site.url(lang + "/"));
            visit.page.waitForLoadState();
            long bytes = List.copyOf(asked).stream()
                    .map(Request::sizes)
                    .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();
            assertTrue(bytes > 1_000 && bytes < 60_000, bytes + " bytes");
        }
    }

    @Test
    void readableWithoutScripts() {
        try (Chromium.Visit visit = chromium.withoutScripts("ja")) {
            visit.page.navigate(site.url("ja/"));
            assertTrue(visit.page.locator("table").innerText().contains("PoC開発支援"));
            visit.page.locator("main a[href*='phase-verify']").first().click();
            assertTrue(visit.page.locator("h1").innerText().contains("検証"));
            visit.page.navigate(site.url("p/pkg-poc-starter/index.html"));
            assertEquals(2, visit.page.locator("main a").count());
        }
    }

    @Test
    void languageSwitchStaysOnPageAndHeading() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/phase/phase-verify/"));
            String id = (String) visit.page.evaluate("document.querySelector('main h2[id]').id");
            visit.page.navigate(site.url("ja/phase/phase-verify/#" + id));
            visit.page.locator("header a[hreflang=en]").first().click();
            visit.page.waitForURL("**/en/phase/phase-verify/**");
            assertTrue(visit.page.url().endsWith("/en/phase/phase-verify/#" + id), visit.page.url());
        }
    }

    @Test
    void permalinkGoesOnToTheReadersLanguageAndKeepsTheHeading() {
        try (Chromium.Visit visit = chromium.visit("en", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("p/svc-poc-support#x"));
            assertTrue(visit.page.url().endsWith("/en/service/svc-poc-support/#x"), visit.page.url());
            visit.page.navigate(site.url(""));
            visit.page.waitForURL("**/en/");
        }
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("p/val-verify-criteria"));
            assertTrue(visit.page.url().endsWith("/ja/phase/phase-verify/#val-verify-criteria"), visit.page.url());
        }
    }

    @Test
    void worksFromAStaticServerBelowAFolder() {
        try (StaticServer files = new StaticServer(site.www(), "/menu/");
                Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(files.url(""));
            visit.page.waitForURL("**/menu/ja/");
            visit.page.locator("main a[href*='phase-design']").first().click();
            assertTrue(visit.page.locator("h1").innerText().contains("設計"));
            visit.page.navigate(files.url("p/pkg-poc-starter/#x"));
            visit.page.waitForURL("**/menu/ja/package/pkg-poc-starter/#x");
            assertTrue(visit.page.locator("h1").innerText().contains("PoCスターター"));
            assertEquals(List.of(), visit.complaints);
        }
    }

    @Test
    void editionIsToldOnScreenAndCustomersSeeNoMark() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(site.url("ja/"));
            assertTrue(visit.page.locator("header").innerText().contains("社内版"));
            visit.page.navigate(TestSite.served("customer").url("ja/"));
            assertFalse(visit.page.locator("body").innerText().contains("社内版"));
            assertFalse(visit.page.locator("body").innerText().contains("積み上げる資産"));
        }
    }
}
