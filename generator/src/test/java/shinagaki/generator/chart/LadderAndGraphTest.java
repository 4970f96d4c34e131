package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.chart.Graph.Arrangement;
import shinagaki.generator.chart.Graph.Edge;
import shinagaki.generator.chart.Graph.Node;
import shinagaki.generator.chart.Graph.Section;
import shinagaki.generator.golden.Golden;

/** How ladders and graphs are drawn, wide and narrow; a browser shows the files as they are. */
final class LadderAndGraphTest {

    private static final Path DRAWINGS = Path.of("src", "test", "resources", "drawing");

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void stepsRise(String lang, Width width) throws IOException {
        check("ladder", lang, width, ladder(lang));
    }

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void arrowsThatLeadBackGoAround(String lang, Width width) throws IOException {
        check("circle", lang, width, circle(lang));
    }

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void bandsHoldWhatBelongsTogether(String lang, Width width) throws IOException {
        check("bands", lang, width, bands(lang));
    }

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void columnsAreJoinedByCurvesOrAnOutline(String lang, Width width) throws IOException {
        check("columns", lang, width, columns(lang));
    }

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void whatAPictureIsAboutHeadsItAlone(String lang, Width width) throws IOException {
        check(
                "focus",
                lang,
                width,
                columns(lang)
                        .about(
                                "summer",
                                new Graph.Sides(
                                        lang.equals("ja") ? "前の季節" : "Before", lang.equals("ja") ? "次の季節" : "After")));
    }

    @ParameterizedTest
    @CsvSource({"4,4", "5,1", "8,1"})
    void manyArrowsToOneSideOfABoxShareAHead(int arrows, int heads) {
        List<Node> tools = IntStream.range(0, arrows)
                .mapToObj(i -> node("en", "tool" + i, 0, "", "Tool " + i))
                .toList();
        List<Node> nodes = new ArrayList<>(tools);
        nodes.add(node("en", "soba", 1, "", "Soba"));
        Graph graph = new Graph(
                Arrangement.COLUMNS,
                List.of(new Section("Tools", 0), new Section("Dishes", 1)),
                nodes,
                tools.stream().map(tool -> edge(tool.id(), "soba")).toList());
        String drawn = Drawing.of(graph, Width.WIDE, "Tools", "en");
        assertEquals(heads, drawn.split("class=\"head", -1).length - 1, drawn);
        assertEquals(arrows, drawn.split("class=\"flow", -1).length - 1, drawn);
    }

    @ParameterizedTest
    @CsvSource({"ja,WIDE", "ja,NARROW", "en,WIDE", "en,NARROW"})
    void signsSayWhatIsCounted(String lang, Width width) throws IOException {
        Graph.Counts counts = new Graph.Counts(
                lang.equals("ja") ? "通った人" : "Guests who passed",
                lang.equals("ja") ? "いる人" : "Guests who are here",
                Set.of(0, 1));
        check("counts", lang, width, bands(lang).counting(counts));
    }

    private static void check(String name, String lang, Width width, Chart chart) throws IOException {
        String svg = Drawing.of(chart, width, name, lang).replace("><", ">\n<");
        Golden.check(DRAWINGS.resolve(name + "-" + lang + "-" + width.code() + ".svg"), svg + "\n");
    }

    private static Ladder ladder(String lang) {
        return new Ladder(
                List.of(
                        step(lang, 0, "仕込み", "Preparing"),
                        step(lang, 1, "店開き", "Opening"),
                        step(lang, 2, "のれん分け", "Branching out")),
                List.of(
                        new Ladder.Climb(
                                0,
                                1,
                                List.of(label(lang, "最初の一杯", "The first bowl"), label(lang, "屋台の貸し出し", "Stall rental")),
                                false),
                        new Ladder.Climb(1, 2, List.of(label(lang, "弟子の独り立ち", "Apprentices of their own")), true)),
                Optional.of(1));
    }

    private static Ladder.Step step(String lang, int number, String ja, String en) {
        return new Ladder.Step(label(lang, ja, en), Optional.of(Label.plain(String.valueOf(number), lang)));
    }

    private static Graph circle(String lang) {
        return new Graph(
                Arrangement.FLOW,
                List.of(new Section("", 0)),
                List.of(
                        node(lang, "knead", 0, "こねる", "Knead", label(lang, "水は粉の半分", "half as much water as flour")),
                        node(lang, "rest", 0, "寝かせる", "Rest"),
                        node(lang, "cut", 0, "切る", "Cut")),
                List.of(edge("knead", "rest"), edge("rest", "cut"), edge("cut", "knead")));
    }

    private static Graph bands(String lang) {
        return new Graph(
                Arrangement.FLOW,
                List.of(
                        new Section(lang.equals("ja") ? "店先" : "Front", 0),
                        new Section(lang.equals("ja") ? "脇道" : "Side ways", 1)),
                List.of(
                        node(lang, "greet", 0, "迎える", "Greet"),
                        node(lang, "seat", 0, "席に案内する", "Show to a table"),
                        node(lang, "serve", 0, "料理を出す", "Serve the dishes"),
                        node(lang, "wait", 1, "待ち合いで順番を待ってもらう", "Ask to wait for a table"),
                        node(lang, "leave", 1, "帰る", "Leaves"),
                        node(lang, "booked", 1, "予約", "Booked")),
                List.of(
                        edge("greet", "seat"),
                        edge("seat", "serve"),
                        edge("seat", "wait"),
                        edge("seat", "leave"),
                        edge("wait", "seat"),
                        edge("booked", "serve")));
    }

    private static Graph columns(String lang) {
        return new Graph(
                Arrangement.COLUMNS,
                List.of(
                        new Section(lang.equals("ja") ? "道具" : "Tools", 0),
                        new Section(lang.equals("ja") ? "季節" : "Seasons", 1),
                        new Section(lang.equals("ja") ? "料理" : "Dishes", 2)),
                List.of(
                        node(lang, "pot", 0, "土鍋", "Earthen pot"),
                        node(lang, "bowl", 0, "ガラスの器", "Glass bowl"),
                        season(lang, "summer", "夏", "Summer", 1),
                        season(lang, "winter", "冬", "Winter", 2),
                        node(lang, "zaru", 2, "ざるそば", "Cold soba on a bamboo tray"),
                        node(lang, "nabe", 2, "鍋焼きうどん", "Udon boiled in a pot")),
                List.of(
                        derived("pot", "winter"),
                        derived("bowl", "summer"),
                        edge("summer", "winter"),
                        edge("summer", "zaru"),
                        edge("winter", "nabe"),
                        edge("winter", "zaru"),
                        derived("pot", "nabe")));
    }

    private static Node node(String lang, String id, int section, String ja, String en, Label... notes) {
        return new Node(id, section, label(lang, ja, en), List.of(notes), OptionalInt.empty());
    }

    private static Node season(String lang, String id, String ja, String en, int accent) {
        return new Node(id, 1, label(lang, ja, en), List.of(), OptionalInt.of(accent));
    }

    private static Edge edge(String from, String to) {
        return new Edge(from, to, "", false);
    }

    private static Edge derived(String from, String to) {
        return new Edge(from, to, "", true);
    }

    private static Label label(String lang, String ja, String en) {
        return new Label(lang.equals("ja") ? ja : en, lang, Optional.of("#x"));
    }
}
