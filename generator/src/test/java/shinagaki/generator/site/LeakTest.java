package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shinagaki.generator.catalog.Audience;

/** What an edition may not show is nowhere in its release: not in a file, a name, or the index. */
final class LeakTest {

    private static final Path OWN = Path.of("..", "site");
    private static final String FIXTURE = "generator/src/test/resources/site/editions/site";
    private static final Path THEME = Path.of("..", "themes", "shinagaki");

    /** Figures and names of our own content that stay in the house, whatever the content says of its audiences. */
    private static final Pattern INTERNAL = Pattern.compile("550万円|1,600万円|5,000万円|650万円|1,000万円|800万円"
            + "|5,500,000|16,000,000|50,000,000|6,500,000|10,000,000|29\\.75"
            + "|(?<![a-z0-9-])(?:xs|ltv|tier|price|pf|churn|prev|roadmap)-[a-z]"
            + "|(?:cross-sell|クロスセル).{0,80}(?<![0-9])(?:85|75|70|65|60) ?%");

    private static final Pattern PARTNER =
            Pattern.compile("(?<![a-z0-9-])(?:(?:ast|ret|trg)-[a-z]|entry-(?:small|mid|tech)(?![a-z]))");

    @Test
    void findsWhatLeaks() {
        Set<String> secrets = Secrets.of(Path.of("..").resolve(FIXTURE), Audience.CUSTOMER, List.of());
        assertTrue(secrets.containsAll(Set.of("makanai", "門外不出のまかない", "社外秘の数字")), secrets.toString());
        LeakSearch search = new LeakSearch(secrets);
        assertEquals(Set.of(), places(search, TestSite.built(FIXTURE, "customer")));
        Set<String> leaking = places(search, TestSite.built(FIXTURE, "internal"));
        assertTrue(
                leaking.containsAll(Set.of(
                        "the name of www/ja/dish/makanai/index.html",
                        "www/ja/dish/makanai/index.html",
                        "www/ja/dish/zaru/index.html",
                        "www/ja/dish/zaru/index.md",
                        "www/catalog.json",
                        "www/sitemap.xml",
                        "www/llms.txt",
                        "manifest.json",
                        "the facet kind",
                        "the card of makanai",
                        "the text of zaru",
                        "the next action of zaru",
                        "the next action of makanai",
                        "the terms of KEY")),
                leaking.toString());
        assertTrue(
                leaking.stream().anyMatch(place -> place.matches("www/search/ja/\\w+/\\d+\\.json")),
                leaking.toString());
    }

    @Test
    void findsWordsWhateverTheirWidthCaseAndSpaces() {
        LeakSearch search = new LeakSearch(List.of("Tier 1", "550万円"));
        assertEquals(1, search.in("", "the TIER\n1 plan").size());
        assertEquals(1, search.in("", "年に５５０\u200B万 円です").size());
        assertEquals(List.of(), search.in("", "frontier 12"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"CUSTOMER", "PARTNER"})
    void keepsWhatIsNarrowerOutOfTheEdition(Audience audience) {
        Set<String> secrets = Secrets.of(OWN, audience, theme());
        assertTrue(secrets.size() > 100, secrets.toString());
        LeakSearch search = new LeakSearch(secrets);
        List<LeakSearch.Leak> leaks = new ArrayList<>();
        ReleaseTexts.read(
                TestSite.built(audience.code()).release(), (place, text) -> leaks.addAll(search.in(place, text)));
        leaks.removeIf(LeakTest::mayBeOfAnotherWord);
        assertEquals("", told(leaks));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"CUSTOMER", "PARTNER"})
    void keepsTheFiguresOfTheHouseInside(Audience audience) {
        List<Pattern> forbidden = audience == Audience.CUSTOMER ? List.of(INTERNAL, PARTNER) : List.of(INTERNAL);
        List<LeakSearch.Leak> leaks = new ArrayList<>();
        ReleaseTexts.read(
                TestSite.built(audience.code()).release(),
                (place, text) -> forbidden.forEach(pattern -> {
                    Matcher found = pattern.matcher(text);
                    while (found.find()) {
                        leaks.add(new LeakSearch.Leak(
                                place,
                                found.group(),
                                text.substring(
                                        Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30))));
                    }
                }));
        assertEquals("", told(leaks));
    }

    /** A term of the index is the stem of many words; the texts it is taken from are searched themselves. */
    private static boolean mayBeOfAnotherWord(LeakSearch.Leak leak) {
        return leak.place().startsWith("the terms of") && leak.words().matches("[a-z]+");
    }

    private static Set<String> places(LeakSearch search, TestSite.Built built) {
        Set<String> places = new TreeSet<>();
        ReleaseTexts.read(
                built.release(), (place, text) -> search.in(place, text).forEach(leak -> places.add(leak.place())));
        return places;
    }

    private static String told(List<LeakSearch.Leak> leaks) {
        return leaks.stream()
                .map(leak -> leak.place() + ": '" + leak.words() + "' in '" + leak.around() + "'\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private static List<String> theme() {
        try (Stream<Path> files = Files.walk(THEME)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
