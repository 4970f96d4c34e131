package shinagaki.generator.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Edition;
import shinagaki.generator.catalog.TermUse;
import shinagaki.generator.check.Sources;
import shinagaki.generator.parse.Piece;

final class TermLinksTest {

    private static final Path SITES = Path.of("src/test/resources/site");
    private static final Pattern TAGS = Pattern.compile("<!--.*?-->|<(?:[^>\"]|\"[^\"]*\")*>");

    @Test
    void linksTheLongestNameOnceInASection() {
        assertEquals(
                List.of(
                        "{word-dashi|出汁}が命です。この出汁は秘伝で、だしがらも使います。" + "{word-ai-team|AIチーム開発伴走支援}で学び、{word-ai|AI}で量ります。",
                        "出汁の引き方",
                        "出汁は出汁の店に聞きました。{word-dashi|出汁}は濃く、ブログに書き、監査{word-log|ログ}にも残します。",
                        "出汁ログ",
                        "濃い{word-rd|R&amp;D}で決めた量",
                        "続き",
                        "word-aiに聞いたあとのAIは、ai でもＡＩでもありません。{word-dashi|出汁}と{word-ai-team|AIチーム}、DX-AI。"),
                lines("vocabulary", Audience.CUSTOMER, "zaru", "ja"));
    }

    @Test
    void keepsToWordsAndSpellingInEnglish() {
        assertEquals(
                List.of(
                        "{word-dashi|Dashi} is all. This dashi is our house secret. "
                                + "The {word-ai-team|AI-team support} teaches us, and {word-ai|AI} weighs it.",
                        "Making dashi",
                        "dashi comes from the dashi shop. {word-dashi|Soup",
                        "stock} is strong, the {word-log|log} of a logbook says, and a sauce is not {word-tare|tare sauce}.",
                        "DashiLog",
                        "strong{word-rd|R&amp;D}'s amount",
                        "More",
                        "After word-ai, AI is neither ai nor AIR. AI-driven {word-dashi|DASHI}, the {word-ai-team|AI team}."),
                lines("vocabulary", Audience.CUSTOMER, "zaru", "en"));
    }

    @Test
    void linksOnlyTermsOfTheEdition() {
        assertEquals(
                "{word-dashi|出汁}が命です。この出汁は{word-secret|秘伝}で、だしがらも使います。"
                        + "{word-ai-team|AIチーム開発伴走支援}で学び、{word-ai|AI}で量ります。",
                lines("vocabulary", Audience.INTERNAL, "zaru", "ja").getFirst());
    }

    @Test
    void readsNeitherAttributesNorCommentsNorScriptsThatEditorsWrote() {
        assertEquals(List.of("{word-dashi|出汁}と出汁"), lines("vocabulary", Audience.CUSTOMER, "raw", "ja"));
    }

    @Test
    void linksTheFirstMentionInASummaryAndInAField() {
        Catalog linked = TermLinks.in(edition("vocabulary", Audience.CUSTOMER));
        assertEquals(
                Map.of(
                        "ja",
                        Map.of(
                                "出汁の効いたそばです。",
                                List.of(new TermUse("word-dashi", 0, 2)),
                                "出汁とAI",
                                List.of(new TermUse("word-dashi", 0, 2), new TermUse("word-ai", 3, 5))),
                        "en",
                        Map.of(
                                "Noodles in dashi.",
                                List.of(new TermUse("word-dashi", 11, 16)),
                                "Dashi and AI",
                                List.of(new TermUse("word-dashi", 0, 5), new TermUse("word-ai", 10, 12)))),
                linked.find("zaru").orElseThrow().terms());
    }

    @Test
    void leavesWordsThatPagesDoNotShow() {
        Catalog linked = TermLinks.in(edition("vocabulary", Audience.CUSTOMER));
        assertEquals(Map.of(), linked.find("word-tare").orElseThrow().terms());
    }

    @Test
    void givesASiteWithoutAVocabularyBackAsItIs() {
        Catalog facts = edition("facts", Audience.CUSTOMER);
        assertSame(facts, TermLinks.in(facts));
    }

    /** The words of a body without tags, with its links to terms in braces. */
    private static List<String> lines(String site, Audience audience, String id, String lang) {
        Catalog linked = TermLinks.in(edition(site, audience));
        String text = Objects.requireNonNull(
                        linked.find(id).orElseThrow().bodies().get(lang))
                .html()
                .stream()
                .map(piece -> switch (piece) {
                    case Piece.Literal(String html) -> html;
                    case Piece.EntryTitle(String entry) -> entry;
                    case Piece.Term(String term, String words) -> "{" + term + "|" + words + "}";
                    default -> "";
                })
                .collect(Collectors.joining());
        return TAGS.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Catalog edition(String site, Audience audience) {
        return Edition.of(
                Sources.read(SITES.resolve(site).resolve("site"), Path.of(""))
                        .catalog()
                        .orElseThrow(),
                audience);
    }
}
