package shinagaki.generator.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, headless. The scripts name it in the environment; plain Maven looks in the usual places. */
final class Chromium implements AutoCloseable {

    static final int LAPTOP = 1366;
    static final int PHONE = 390;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of)
                .filter(p -> p.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; run ./verify, or set CHROMIUM to one"));
    }

    /** A fresh profile in a language, with a window of a width and a colour scheme. */
    Visit visit(String lang, int width, ColorScheme scheme) {
        return new Visit(browser.newContext(new Browser.NewContextOptions()
                .setLocale(lang.equals("ja") ? "ja-JP" : "en-GB")
                .setViewportSize(width, 768)
                .setColorScheme(scheme)));
    }

    Visit visit(String lang, int width) {
        return visit(lang, width, ColorScheme.LIGHT);
    }

    /** A reader with a telephone. */
    Visit touching(String lang) {
        return new Visit(browser.newContext(new Browser.NewContextOptions()
                .setLocale(lang)
                .setViewportSize(PHONE, 768)
                .setHasTouch(true)
                .setIsMobile(true)));
    }

    /** A reader whose browser runs no scripts. */
    Visit withoutScripts(String lang) {
        return new Visit(browser.newContext(new Browser.NewContextOptions()
                .setLocale(lang)
                .setViewportSize(PHONE, 768)
                .setJavaScriptEnabled(false)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A reader's visit, with what the browser complained about and every address it asked for. */
    static final class Visit implements AutoCloseable {

        final BrowserContext context;
        final Page page;
        final List<String> complaints = new ArrayList<>();
        final List<String> requests = new ArrayList<>();

        Visit(BrowserContext context) {
            this.context = context;
            context.setDefaultTimeout(10_000);
            page = context.newPage();
            page.onConsoleMessage(m -> {
                if (m.type().equals("error")) {
                    complaints.add(m.text() + " at " + m.location());
                }
            });
            page.onPageError(complaints::add);
            page.onRequest(r -> requests.add(r.url()));
        }

        /** What axe finds wrong on the page as it stands: the rule, and the first element that breaks it. */
        List<String> findings() {
            return new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(r -> r.getId() + " " + r.getNodes().getFirst().getHtml())
                            .toList();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
