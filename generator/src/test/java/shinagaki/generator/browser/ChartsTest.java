package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.site.TestSite;

/** Every picture of our site as a reader sees it: its words keep apart, stay in their boxes and can be read. */
final class ChartsTest {

    private static final Pattern TYPE = Pattern.compile("class=\"chart chart-([a-z]+)\"");

    /**
     * What is wrong with the words of the pictures on show. The box of a line of words is cut at the top and bottom, where
     * fonts keep room that no letter of ours fills.
     */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              const rgb = colour => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
              };
              const light = c => c.slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              const contrast = (a, b) => {
                const [x, y] = [light(rgb(a)), light(rgb(b))].sort((p, q) => q - p);
                return (x + 0.05) / (y + 0.05);
              };
              const boxOf = text => {
                const b = text.getBBox();
                const upright = text.getAttribute('writing-mode');
                return upright
                  ? {l: b.x + b.width * .2, r: b.x + b.width * .8, t: b.y, b: b.y + b.height}
                  : {l: b.x, r: b.x + b.width, t: b.y + b.height * .22, b: b.y + b.height * .82};
              };
              for (const svg of document.querySelectorAll('.chart .drawing')) {
                if (svg.getBoundingClientRect().width === 0) continue;
                const name = svg.closest('.chart').id;
                const view = svg.viewBox.baseVal;
                const size = 14 * svg.getBoundingClientRect().width / view.width;
                if (size < (window.innerWidth < 500 ? 14 : 13)) faults.push(`${name}: letters of ${size} px`);
                const texts = [...svg.querySelectorAll('text')].map(t => ({t, box: boxOf(t)}));
                if (texts.length === 0) faults.push(`${name}: no words`);
                texts.forEach(({t, box}, i) => {
                  if (box.l < -1 || box.t < -1 || box.r > view.width + 1 || box.b > view.height + 1)
                    faults.push(`${name}: '${t.textContent}' leaves the picture`);
                  for (const other of texts.slice(i + 1))
                    if (box.l < other.box.r - 1 && other.box.l < box.r - 1 && box.t < other.box.b - 1 && other.box.t < box.b - 1)
                      faults.push(`${name}: '${t.textContent}' on '${other.t.textContent}'`);
                });
                const paper = getComputedStyle(document.documentElement).backgroundColor;
                for (const {t, box} of texts) {
                  let under = paper;
                  const middle = new DOMPoint((box.l + box.r) / 2, (box.t + box.b) / 2);
                  for (const shape of svg.querySelectorAll(':scope > svg :is(rect, path)')) {
                    const fill = getComputedStyle(shape).fill;
                    if (fill === 'none' || !shape.isPointInFill(middle)) continue;
                    if (rgb(fill)[3] === 255) under = fill;
                    const r = shape.getBBox();
                    if (box.l < r.x - 1 || box.r > r.x + r.width + 1 || box.t < r.y - 1 || box.b > r.y + r.height + 1)
                      faults.push(`${name}: '${t.textContent}' leaves its box`);
                  }
                  const ratio = contrast(getComputedStyle(t).fill, under);
                  if (ratio < 4.5) faults.push(`${name}: '${t.textContent}' has a contrast of ${ratio.toFixed(2)}`);
                }
              }
              return faults;
            }""";

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
    @CsvSource({"ja,390,LIGHT", "ja,1366,DARK", "ja,768,LIGHT", "en,390,DARK", "en,1366,LIGHT"})
    void wordsKeepApartAndCanBeRead(String lang, int width, ColorScheme scheme) {
        try (Chromium.Visit visit = chromium.visit(lang, width, scheme)) {
            List<String> paths = withPictures(lang);
            assertTrue(paths.size() > 10, paths::toString);
            for (String path : paths) {
                visit.page.navigate(site.url(path));
                assertEquals(List.of(), visit.page.evaluate(FAULTS), path);
            }
            assertEquals(List.of(), visit.complaints);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja,390,DARK", "ja,1366,LIGHT", "en,390,LIGHT", "en,1366,DARK"})
    void axeFindsNothingOnAnyType(String lang, int width, ColorScheme scheme) {
        try (Chromium.Visit visit = chromium.visit(lang, width, scheme)) {
            for (String path : firstOfEachType(lang).values()) {
                visit.page.navigate(site.url(path));
                visit.page.evaluate("document.querySelectorAll('.chart-data').forEach(data => data.open = true)");
                assertEquals(List.of(), visit.findings(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void printsThePictureAndItsTable(String lang) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : firstOfEachType(lang).values()) {
                visit.page.navigate(site.url(path));
                Object hidden = visit.page.evaluate("""
                        () => [...document.querySelectorAll('.chart')].filter(chart =>
                          chart.querySelector('table').getBoundingClientRect().height < 20
                          || ![...chart.querySelectorAll('.drawing')].some(d => d.getBoundingClientRect().height > 20))
                          .map(chart => chart.id)""");
                assertEquals(List.of(), hidden, path);
                assertEquals(List.of(), visit.page.evaluate(FAULTS), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void bothDrawingsSayTheSame(String lang) {
        String words = """
                () => [...document.querySelectorAll('.chart')].map(chart => ['wide', 'narrow']
                  .map(width => [...new Set([...chart.querySelectorAll('.drawing.' + width + ' a')]
                    .map(a => a.getAttribute('aria-label') + a.getAttribute('href')))].sort().join('|')))
                  .filter(([wide, narrow]) => wide !== narrow)""";
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            Map<String, String> paths = firstOfEachType(lang);
            assertFalse(paths.isEmpty());
            for (String path : paths.values()) {
                visit.page.navigate(site.url(path));
                assertEquals(List.of(), visit.page.evaluate(words), path);
            }
        }
    }

    private static List<String> withPictures(String lang) {
        return site.pages(lang).stream()
                .filter(path -> TYPE.matcher(html(path)).find())
                .toList();
    }

    private static Map<String, String> firstOfEachType(String lang) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : site.pages(lang)) {
            Matcher type = TYPE.matcher(html(path));
            while (type.find()) {
                paths.putIfAbsent(type.group(1), path);
            }
        }
        return paths;
    }

    private static String html(String path) {
        try {
            return Files.readString(site.www().resolve(path).resolve("index.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
