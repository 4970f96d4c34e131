package shinagaki.generator.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Edition;
import shinagaki.generator.check.Sources;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;

/** Where names are found in a text; each text marks those that are: {@code {id|words}}. */
final class LongerNamesTest {

    private static final Pattern MARK = Pattern.compile("\\{[^|]*\\|([^}]*)}");
    private static final Pool<TextAnalyzer> ANALYZERS = new Pool<>(TextAnalyzer::new);
    private static final Catalog ALL = Sources.read(
                    Path.of("src/test/resources/vocabulary/longer-names/site"), Path.of(""))
            .catalog()
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{set-agent|AIエージェント構築}から入り、{word-agent|AIエージェント}を育てます。",
                "プロアクティブコンタクトセンターは、{word-centre|コンタクトセンター}より早く動きます。",
                "{set-package|研修パッケージA}と、別の{word-package|研修パッケージ}があります。",
                "DX白書 2023とDX白書2023に、{word-dx|DX}とあります。",
                "ペルソナの共有と、{word-persona|ペルソナ}（二日目）です。",
                "五つの{word-phase|フェーズ}に分けます。"
            })
    void findsTheLongestNameOfAnyEntry(String marked) {
        assertFound(marked, "ja", Audience.CUSTOMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "リードタイムとミスリードを、{word-lead|リード}と{word-offer|オファリング}事業部で見ます。",
                "デジタルビジネスオファリング事業部のリーダーです。",
                "サービス・{word-offer|オファリング}の{word-offer|オファリング}"
            })
    void findsNothingInALongerRunOfKatakana(String marked) {
        assertFound(marked, "ja", Audience.CUSTOMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "入口で止まったまま、{word-entry|入口}を探します。",
                "それぞれの{word-entry|入口}で止まる",
            })
    void keepsToPhrasesThatEditorsExcept(String marked) {
        assertFound(marked, "ja", Audience.CUSTOMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{word-package|Packages}, {word-package|batches}, {word-policy|policies}, {word-kpi|KPIs}, {word-poc|PoCs}",
                "{word-agent|AI agents} and other estate agents; one estate agent, two {word-agent|agents}",
                "Its leads are {word-lead|prospects}, kpis and policys, and {word-it|IT} is ITS or its, never {word-it|ITs}.",
                "{set-package|Training package A} is one of the {word-package|training packages}.",
                "The proactive centre, {set-centre|proactive contact centre}, PROACTIVE Contact Centre, {word-centre|contact centres}",
                "Ids begin with phase- or end in -phase, and the {word-phase|phase} - now the second - goes on: phase_1.",
                "Whoever wants a {word-poc|PoC} starts by sharing the persona."
            })
    void findsPluralsAndNothingInLongerNames(String marked) {
        assertFound(marked, "en", Audience.CUSTOMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{word-kpi|KPI}定食と秘伝のつゆ"})
    void knowsNoNameThatTheEditionLacks(String marked) {
        assertFound(marked, "ja", Audience.CUSTOMER);
        assertFound("{set-secret|KPI定食}と{word-stock|秘伝のつゆ}", "ja", Audience.INTERNAL);
    }

    private static void assertFound(String marked, String lang, Audience audience) {
        String text = MARK.matcher(marked).replaceAll("$1");
        Lexicon lexicon = Lexicon.of(Edition.of(ALL, audience), lang, ANALYZERS);
        StringBuilder found = new StringBuilder();
        int written = 0;
        for (TermFinder.Found name : new TermFinder(lexicon, ANALYZERS).in(text)) {
            found.append(text, written, name.start())
                    .append('{')
                    .append(name.id())
                    .append('|');
            found.append(text, name.start(), name.end()).append('}');
            written = name.end();
        }
        assertEquals(marked, found.append(text.substring(written)).toString());
    }
}
