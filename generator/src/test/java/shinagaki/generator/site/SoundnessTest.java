package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import shinagaki.generator.catalog.Audience;

/** Our own site, every page of every edition, as files: what must hold without a browser looking. */
@ParameterizedClass
@EnumSource(Audience.class)
final class SoundnessTest {

    private static Path www = Path.of("");
    private static final Map<String, Document> PAGES = new TreeMap<>();

    private final Audience edition;

    SoundnessTest(Audience edition) {
        this.edition = edition;
    }

    @BeforeParameterizedClassInvocation
    static void readPages(Audience edition) throws IOException {
        PAGES.clear();
        www = TestSite.built(edition.code()).www();
        try (Stream<Path> files = Files.walk(www)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                PAGES.put(www.relativize(file).toString().replace('\\', '/'), Jsoup.parse(Files.readString(file)));
            }
        }
    }

    @Test
    void everyPageNamesItsLanguage() {
        PAGES.forEach((path, page) -> {
            String lang = page.select("html").attr("lang");
            if (path.startsWith("ja/") || path.startsWith("en/")) {
                assertEquals(path.substring(0, 2), lang, path);
            } else {
                assertTrue(Set.of("ja", "en").contains(lang), path + " has lang '" + lang + "'");
            }
        });
    }

    @Test
    void everyJapanesePageHasItsEnglishSideWithTheSameIds() {
        PAGES.forEach((path, page) -> {
            if (path.startsWith("ja/")) {
                Document other = PAGES.get("en/" + path.substring(3));
                assertTrue(other != null, "no English side of " + path);
                assertEquals(ids(page), ids(other), path);
            }
        });
    }

    @Test
    void everyEnglishPageHasItsJapaneseSide() {
        PAGES.keySet().stream()
                .filter(path -> path.startsWith("en/"))
                .forEach(path ->
                        assertTrue(PAGES.containsKey("ja/" + path.substring(3)), "no Japanese side of " + path));
    }

    @Test
    void saysWhoItIsForUnlessItIsForEverybody() throws IOException {
        boolean open = edition == Audience.CUSTOMER;
        assertEquals(open, Files.readString(www.resolve("robots.txt")).contains("Allow: /"));
        PAGES.forEach((path, page) -> {
            assertTrue(open || page.select("meta[name=robots]").attr("content").contains("noindex"), path);
            if (path.matches("(ja|en)/.*")) {
                assertEquals(
                        open ? 0 : 1,
                        page.select("header .edition-" + edition.code()).size(),
                        path);
                assertEquals(open ? 0 : 1, page.select("footer .edition-note").size(), path);
            }
        });
    }

    @Test
    void everyMarkdownCopySaysWhoItIsFor() throws IOException {
        String partner = "パートナー版";
        String internal = "社内版";
        try (Stream<Path> files = Files.walk(www.resolve("ja"))) {
            for (Path file : files.filter(f -> f.endsWith("index.md")).toList()) {
                String head = Files.readString(file).lines().limit(4).collect(Collectors.joining());
                assertEquals(edition == Audience.PARTNER, head.contains(partner), file::toString);
                assertEquals(edition == Audience.INTERNAL, head.contains(internal), file::toString);
            }
        }
    }

    /** The place in a source follows the link to it, up to the next source or field. */
    private static final Pattern PLACE =
            Pattern.compile("/source/[^)]+\\)(?:：|: )(.+?)(?=; \\[|、\\[|, \\[| · |\\)$|$)", Pattern.MULTILINE);

    @Test
    void everyPlaceInASourceThatTheMarkdownCopyNamesIsOnThePage() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            Path copy = www.resolve(page.getKey()).resolveSibling("index.md");
            if (Files.exists(copy)) {
                String words = page.getValue().select("main").text();
                PLACE.matcher(Files.readString(copy))
                        .results()
                        .map(found -> found.group(1))
                        .filter(place -> !words.contains(place))
                        .forEach(place -> missing.add(page.getKey() + ": " + place));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void namesEachSourceOnceInALine() {
        PAGES.forEach((path, page) -> page.select(".provenance .items, .item-sources")
                .forEach(sources -> {
                    List<String> named = sources.select("a").eachAttr("href");
                    assertEquals(named.stream().distinct().toList(), named, path);
                }));
    }

    @Test
    void linksBesideEachOtherLookDifferent() {
        PAGES.forEach((path, page) -> page.select("main .items, main .callout .hint")
                .forEach(list -> {
                    Set<String> leads = new HashSet<>(list.select("a.entry").eachAttr("href"));
                    Set<String> titles = new HashSet<>(list.select("a.entry").eachText());
                    assertEquals(leads.size(), titles.size(), path + ": " + list.text());
                }));
    }

    @Test
    void saysOnceWhichEditionItIs() {
        PAGES.forEach((path, page) -> page.select("footer .edition-note")
                .forEach(note -> assertEquals(
                        1,
                        note.text().split(page.select("header .edition").text(), -1).length - 1,
                        path + ": " + note.text())));
    }

    @Test
    void everyListDescribesItself() {
        String site = Optional.ofNullable(PAGES.get("ja/index.html"))
                .map(home -> home.select("meta[name=description]").attr("content"))
                .orElse("");
        PAGES.forEach((path, page) -> {
            String described = page.select("meta[name=description]").attr("content");
            if (path.startsWith("ja/")
                    && !page.select(".list-count, body.browse-page").isEmpty()) {
                assertTrue(!described.isBlank() && !described.equals(site), path + ": " + described);
            }
        });
    }

    @Test
    void idsAreUniqueOnAPage() {
        PAGES.forEach((path, page) -> {
            List<String> all =
                    page.select("[id]").stream().map(Element::id).sorted().toList();
            assertEquals(all.stream().distinct().toList(), all, path);
        });
    }

    @Test
    void headingsStartAtOneAndSkipNoLevel() {
        PAGES.forEach((path, page) -> {
            int last = 0;
            for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(
                        level <= last + 1, path + ": " + heading.tagName() + " after h" + last + ": " + heading.text());
                last = level;
            }
            assertEquals(1, page.select("h1").size(), path);
        });
    }

    @Test
    void nothingIsInline() {
        PAGES.forEach((path, page) -> {
            assertTrue(page.select("style").isEmpty(), path);
            page.select("script").forEach(script -> assertTrue(script.hasAttr("src"), path));
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(a -> {
                        assertTrue(!a.getKey().equals("style") && !a.getKey().startsWith("on"), path + ": " + element);
                        assertTrue(!isScript(a), path + ": " + element);
                    }));
            page.select("svg")
                    .forEach(svg -> assertTrue(
                            svg.hasAttr("aria-hidden") || isNamedImage(svg) || isLinkedImage(svg), path + ": " + svg));
        });
    }

    private static boolean isNamedImage(Element svg) {
        return svg.attr("role").equals("img") && !svg.attr("aria-label").isBlank();
    }

    /** An image may hold nothing that can be reached; links lie over it, each with a name. */
    private static boolean isLinkedImage(Element svg) {
        return isNamedImage(svg.child(0))
                && svg.select("svg[role=img] a").isEmpty()
                && svg.children().stream()
                        .skip(1)
                        .allMatch(link -> link.nameIs("a")
                                && !link.attr("aria-label").isBlank()
                                && link.text().isEmpty());
    }

    @Test
    void everyLinkLeadsToAFileAndAnAnchor() {
        List<String> dead = new ArrayList<>();
        Map<String, Set<String>> anchors = new HashMap<>();
        PAGES.forEach((path, page) ->
                anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
        PAGES.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!leads(path, link, anchors)) {
                dead.add(path + " -> " + link);
            }
        }));
        assertEquals(List.of(), dead);
    }

    @Test
    void noPageAsksAnotherHost() {
        PAGES.forEach((path, page) -> page.select("script[src], link[rel=stylesheet], link[rel=icon], img[src]")
                .forEach(element -> {
                    String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    assertTrue(!link.contains("//"), path + " asks for " + link);
                }));
    }

    private static List<String> ids(Document page) {
        return page.select("[id]").stream().map(Element::id).sorted().toList();
    }

    private static boolean isScript(Attribute attribute) {
        return attribute.getValue().strip().regionMatches(true, 0, "javascript:", 0, 11);
    }

    /** Absolute addresses are those of the site itself (canonical, hreflang) or of a cited work. */
    private static boolean leads(String from, String link, Map<String, Set<String>> anchors) {
        URI uri = URI.create(link);
        if (uri.isAbsolute()) {
            return Set.of("http", "https", "mailto").contains(uri.getScheme());
        }
        URI target = URI.create("/" + from).resolve(uri.getRawPath().isEmpty() ? "/" + from : link);
        String path = target.getPath().substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        boolean found = PAGES.containsKey(file) || Files.isRegularFile(www.resolve(file));
        String fragment = uri.getFragment();
        return found
                && (fragment == null || anchors.getOrDefault(file, Set.of()).contains(fragment));
    }
}
