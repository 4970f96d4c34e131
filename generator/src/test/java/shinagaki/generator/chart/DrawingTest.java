package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shinagaki.generator.golden.Golden;

/** Drawings as files that can be opened and looked at. */
final class DrawingTest {

    enum Example {
        MATRIX_JA("ja", matrix()),
        MATRIX_EN("en", pair()),
        BARS("ja", years()),
        SHARES("ja", shares()),
        STACK("ja", stack()),
        LENGTHS("ja", lengths()),
        PERIODS("en", periods()),
        CLOCK("ja", clock()),
        WHOLE_CLOCK(
                "en",
                new Clock(
                        60,
                        "60 min",
                        List.of(new Clock.Part(en("Lesson"), en("60 min"), OptionalDouble.of(60))),
                        Optional.empty()));

        private final String lang;

        @SuppressWarnings("ImmutableEnumChecker") // records of lists that nobody can change
        private final Chart chart;

        Example(String lang, Chart chart) {
            this.lang = lang;
            this.chart = chart;
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameEveryTime(Example example) throws IOException {
        for (Width width : Width.values()) {
            String svg = Drawing.of(example.chart, width, "A picture of <what> & \"why\"", example.lang);
            assertEquals(svg, Drawing.of(example.chart, width, "A picture of <what> & \"why\"", example.lang));
            assertFalse(svg.matches("(?s).*(style=| id=|<script|NaN|Infinity).*"), svg);
            Path file = Path.of(
                    "src/test/resources/chart",
                    example.name().toLowerCase(java.util.Locale.ROOT) + "-" + width.code() + ".svg");
            Golden.check(file, svg.replace("><", ">\n<") + "\n");
        }
    }

    private static Matrix matrix() {
        List<Label> sides = List.of(ja("マニュアル作成支援"), ja("AIエージェント構築"), ja("IoT & 物理世界AI"));
        return new Matrix(
                "元",
                "先",
                "小さい",
                "大きい",
                sides,
                sides,
                List.of(
                        List.of(Optional.empty(), cell("85%", 85), cell("25%", 25)),
                        List.of(cell("15%", 15), Optional.empty(), cell("50%", 50)),
                        List.of(cell("25%", 25), cell("45%", 45), Optional.empty())));
    }

    private static Matrix pair() {
        return new Matrix(
                "From",
                "To",
                "smaller",
                "larger",
                List.of(en("Soba")),
                List.of(en("Udon")),
                List.of(List.of(cell("1%", 1))));
    }

    private static Bars years() {
        return new Bars(
                List.of("1年目", "2年目"),
                List.of(
                        new Bars.Group(
                                ja("効率化重視"),
                                Optional.of(ja("マニュアル作成、AIチーム開発、続けて広げる")),
                                List.of(bar("50万円", 50, 50, false), bar("200〜300万円", 200, 300, false))),
                        new Bars.Group(
                                ja("エコシステム構築"),
                                Optional.empty(),
                                List.of(
                                        bar("2,000万円+", 2000, 2000, true),
                                        new Bars.Bar(ja("記載なし"), Optional.empty())))),
                OptionalDouble.empty(),
                false);
    }

    private static Bars shares() {
        return new Bars(
                List.of(),
                List.of(
                        new Bars.Group(
                                ja("自社のDXを成功と評価した企業"),
                                Optional.of(ja("2020年の調査")),
                                List.of(bar("6.6%", 6.6, 6.6, false))),
                        new Bars.Group(
                                new Label("Threshold", "en", Optional.empty()),
                                Optional.empty(),
                                List.of(bar("0%", 0, 0, false)))),
                OptionalDouble.of(100),
                false);
    }

    private static Bars stack() {
        return new Bars(
                List.of(),
                List.of(part("マニュアル作成支援", 20), part("AIチーム開発伴走支援", 70), part("GPTs開発", 5), part("IoT & 物理世界AI", 5)),
                OptionalDouble.of(100),
                true);
    }

    private static Timeline lengths() {
        return new Timeline(
                "週間",
                List.of(
                        new Timeline.Row(ja("PoCスターター"), Label.plain("4〜6週間", "ja"), new Extent(0, 4, 6, false)),
                        new Timeline.Row(ja("本実装プラン"), Label.plain("6〜12週間目安", "ja"), new Extent(0, 6, 12, false))));
    }

    private static Timeline periods() {
        return new Timeline(
                "months",
                List.of(
                        new Timeline.Row(en("Onboarding"), en("Months 1 to 3"), new Extent(0, 3, 3, false)),
                        new Timeline.Row(en("Partnership"), en("Month 10 on"), new Extent(9, 9, 9, true))));
    }

    private static Clock clock() {
        return new Clock(
                210,
                "210分",
                List.of(
                        new Clock.Part(ja("ペルソナの共有"), ja("記載なし"), OptionalDouble.empty()),
                        new Clock.Part(ja("課題の分類と重みづけ"), ja("20分"), OptionalDouble.of(20)),
                        new Clock.Part(ja("一つにまとめて読み上げ"), ja("5分"), OptionalDouble.of(5))),
                Optional.of(new Clock.Rest("内訳の記載なし", "185分")));
    }

    private static Bars.Group part(String name, double share) {
        return new Bars.Group(
                ja(name), Optional.of(ja("役割")), List.of(bar(Svg.number(share) + "%", share, share, false)));
    }

    private static Bars.Bar bar(String words, double sure, double to, boolean open) {
        return new Bars.Bar(Label.plain(words, "ja"), Optional.of(new Extent(0, sure, to, open)));
    }

    private static Optional<Matrix.Cell> cell(String words, double size) {
        return Optional.of(new Matrix.Cell(new Label(words, "ja", Optional.of("#cell")), size));
    }

    private static Label ja(String words) {
        return new Label(words, "ja", Optional.of("../there/"));
    }

    private static Label en(String words) {
        return Label.plain(words, "en");
    }
}
