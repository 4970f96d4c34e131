package shinagaki.generator.vocabulary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.check.Sources;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/** Whatever terms and other names a site has and whatever a text says, no term is found in something longer. */
final class AnyNamesTest {

    private static final Pool<TextAnalyzer> ANALYZERS = new Pool<>(TextAnalyzer::new);
    private static final List<String> PIECES =
            List.of("研修", "設計", "議事録", "リード", "タイム", "センター", "AI", "KPI", "PoC", "agent", "batch", "policy", "の", "を");
    private static final List<String> GLUE = List.of("", "", " ", "、", "-", "s ", "'s ", "ー", "化", "・");

    private static final String KINDS = """
            word:
              label: {ja: 言葉}
              vocabulary: true
            set:
              label: {ja: 定食}
            part:
              label: {ja: 部分}
              page: false
            """;

    record Site(List<String> terms, List<String> others, String text) {}

    @Property(tries = 150)
    void findsNoTermInSomethingLonger(@ForAll("sites") Site site) throws IOException {
        Lexicon lexicon = Lexicon.of(catalog(site), "ja", ANALYZERS);
        assertFalse(lexicon.isEmpty());
        Folded folded = Folded.of(site.text());
        assertTrue(folded.keepsOffsets());
        Words words = ANALYZERS.lend(analyzer -> analyzer.words(folded));
        WordBounds bounds = WordBounds.of(folded.text(), words);
        for (TermFinder.Found found : new TermFinder(lexicon, ANALYZERS).in(site.text())) {
            assertWholeWords(found, words, site);
            for (String name : Stream.concat(site.terms().stream(), site.others().stream())
                    .filter(name -> name.length() > found.end() - found.start())
                    .toList()) {
                assertNotIn(Folded.of(name).text(), found, folded.text(), bounds);
            }
        }
    }

    private static void assertWholeWords(TermFinder.Found found, Words words, Site site) {
        for (int i = 0; i < words.size(); i++) {
            boolean begins = words.start(i) < found.start() && found.start() < words.end(i);
            boolean ends = words.start(i) < found.end() && found.end() < words.end(i);
            boolean possessive = site.text().startsWith("'s", found.end());
            assertFalse(begins || (ends && !possessive), () -> found + " in " + site);
        }
    }

    private static void assertNotIn(String name, TermFinder.Found found, String text, WordBounds bounds) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean holds = at <= found.start() && found.end() <= at + name.length();
            boolean isSaid = bounds.part(at) && bounds.part(at + name.length());
            assertFalse(holds && isSaid, () -> found + " in " + name + " in " + text);
        }
    }

    @Provide
    Arbitrary<Site> sites() {
        Arbitrary<String> name =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("", all));
        Arbitrary<List<String>> names =
                name.list().uniqueElements().ofMinSize(1).ofMaxSize(5);
        return names.flatMap(terms -> names.flatMap(others -> {
            Arbitrary<String> said =
                    Arbitraries.oneOf(Arbitraries.of(terms), Arbitraries.of(others), Arbitraries.of(PIECES));
            Arbitrary<String> piece = Arbitraries.of(GLUE).flatMap(glue -> said.map(words -> words + glue));
            return piece.list().ofMaxSize(12).map(text -> new Site(terms, others, String.join("", text)));
        }));
    }

    private static Catalog catalog(Site site) throws IOException {
        Path folder = Files.createTempDirectory("names");
        try {
            Files.createDirectories(folder.resolve("site"));
            Files.createDirectories(folder.resolve("content"));
            Files.writeString(
                    folder.resolve("site/site.yaml"),
                    "name: {ja: 品書き}\nlanguages: [ja]\nurl: http://localhost:8080/\n");
            Files.writeString(folder.resolve("content/kinds.yaml"), KINDS);
            Files.writeString(folder.resolve("content/word.yaml"), items("word", site.terms()));
            int half = site.others().size() / 2;
            Files.writeString(
                    folder.resolve("content/set.yaml"),
                    items("set", site.others().subList(0, half)));
            Files.writeString(
                    folder.resolve("content/part.yaml"),
                    items("part", site.others().subList(half, site.others().size())));
            return Sources.read(folder.resolve("site"), Path.of("")).catalog().orElseThrow();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String items(String kind, List<String> names) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            items.append("%s-%d:\n  title: {ja: \"%s\"}\n".formatted(kind, i, names.get(i)));
        }
        return items.toString();
    }
}
