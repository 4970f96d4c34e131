package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import shinagaki.generator.chart.Graph.Arrangement;

/** Whatever leads where, boxes keep apart and arrows run from box to box, through none. */
final class AnyGraphTest {

    private static final double NEARLY = 0.01;

    private record Sizes(Graph graph) implements FlowPlan.Measure {
        @Override
        public boolean isBroken(Arc arc) {
            return graph.isDerived(arc);
        }

        @Override
        public double height(int node, double width) {
            return 38 + node % 3 * 20;
        }

        @Override
        public double width(int node, boolean scarce) {
            return (scarce ? 30 : 40) + node % 4 * 40;
        }
    }

    @Property(tries = 300)
    void flowsKeepBoxesApartAndArrowsOutOfThem(@ForAll("graphs") Graph graph) {
        for (Cells cells :
                List.of(Cells.layered(graph.nodes(), graph.arcs()), Cells.stacked(graph.nodes(), graph.arcs()))) {
            FlowPlan plan = FlowPlan.of(cells, graph.arcs(), 1, 719, 30, new Sizes(graph));
            List<Box> boxes =
                    IntStream.range(0, graph.nodes().size()).mapToObj(plan::box).toList();
            assertApart(boxes);
            assertEquals(graph.arcs(), plan.routes().stream().map(Route::arc).toList());
            for (Route route : plan.routes()) {
                List<Point> line = new FlowLine(plan).of(route);
                assertTouches(boxes.get(route.arc().from()), line.getFirst());
                assertTouches(boxes.get(route.arc().to()), line.getLast());
                for (int i = 1; i < line.size(); i++) {
                    assertClear(line.get(i - 1), line.get(i), boxes);
                }
            }
        }
    }

    @Property(tries = 200)
    void noTwoArrowsOfDifferentBoxesOrLooksShareALane(@ForAll("graphs") Graph graph) {
        Cells cells = Cells.layered(graph.nodes(), graph.arcs());
        FlowPlan plan = FlowPlan.of(cells, graph.arcs(), 1, 719, 30, new Sizes(graph));
        for (Route one : plan.routes()) {
            for (Route other : plan.routes()) {
                if (one.arc().from() != other.arc().from() || one.broken() != other.broken()) {
                    one.stops()
                            .forEach(stop -> other.stops().stream()
                                    .filter(met -> met.upright() == stop.upright() && met.channel() == stop.channel())
                                    .filter(met -> met.low() <= stop.high() && stop.low() <= met.high())
                                    .forEach(met -> assertFalse(plan.at(one, stop) == plan.at(other, met))));
                }
            }
        }
    }

    @Property(tries = 200)
    void wholeAndBrokenArrowsLeaveTheRightOfABoxApart(@ForAll("graphs") Graph graph) {
        for (Cells cells :
                List.of(Cells.layered(graph.nodes(), graph.arcs()), Cells.stacked(graph.nodes(), graph.arcs()))) {
            FlowPlan plan = FlowPlan.of(cells, graph.arcs(), 1, 719, 30, new Sizes(graph));
            List<Route> leaving = plan.routes().stream()
                    .filter(route -> route.exit() == Route.Side.RIGHT)
                    .toList();
            for (Route one : leaving) {
                for (Route other : leaving) {
                    if (one.arc().from() == other.arc().from() && !one.broken() && other.broken()) {
                        double start = new FlowLine(plan).of(one).getFirst().y();
                        double below = new FlowLine(plan).of(other).getFirst().y();
                        assertTrue(Math.abs(start - below) > 9, one + " " + other);
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void everyNodeHasACellOfItsOwn(@ForAll("graphs") Graph graph) {
        for (Cells cells :
                List.of(Cells.layered(graph.nodes(), graph.arcs()), Cells.stacked(graph.nodes(), graph.arcs()))) {
            assertEquals(graph.nodes().size(), cells.cells().size());
            assertEquals(cells.cells().size(), new HashSet<>(cells.cells()).size());
            for (int node = 0; node < graph.nodes().size(); node++) {
                assertEquals(
                        graph.nodes().get(node).section(),
                        cells.sections().get(cells.of(node).row()));
            }
        }
    }

    @Property(tries = 200)
    void columnsKeepBoxesApart(@ForAll("graphs") Graph graph) {
        ColumnPlan plan = new ColumnPlan(graph, ColumnWidths.of(graph, 718));
        assertApart(IntStream.range(0, graph.nodes().size()).mapToObj(plan::box).toList());
    }

    @Property(tries = 200)
    void anArrowToANeighbourHasRoomForDashes(@ForAll("graphs") Graph graph) {
        ColumnPlan plan = new ColumnPlan(graph, ColumnWidths.of(graph, 718));
        for (Arc arc : graph.arcs()) {
            List<Integer> column = plan.column(graph.column(arc.from()));
            if (Math.abs(column.indexOf(arc.from()) - column.indexOf(arc.to())) == 1 && column.contains(arc.to())) {
                Box from = plan.box(arc.from());
                Box to = plan.box(arc.to());
                double between = Math.max(from.y(), to.y()) - Math.min(from.bottom(), to.bottom());
                assertTrue(between >= 18 - NEARLY, from + " " + to);
            }
        }
    }

    @Property(tries = 200)
    void drawsEveryArrowTheSameEveryTime(@ForAll("graphs") Graph graph) {
        for (Width width : Width.values()) {
            String svg = Drawing.of(graph, width, "x", "ja");
            assertEquals(svg, Drawing.of(graph, width, "x", "ja"));
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
            for (Graph.Node node : graph.nodes()) {
                assertTrue(svg.contains(">" + node.label().text() + "<"), svg);
            }
        }
    }

    @Property(tries = 200)
    void everyBoxThatArrowsReachHasAHead(@ForAll("graphs") Graph graph) {
        Svg svg = new Svg(Width.WIDE, "ja");
        new ColumnsDrawing(graph, svg).draw();
        String drawn = svg.finished(1, "x");
        int heads = drawn.split("class=\"head", -1).length - 1;
        long reached = graph.arcs().stream().map(Arc::to).distinct().count();
        assertTrue(reached <= heads && heads <= graph.arcs().size(), drawn);
    }

    @Property(tries = 200)
    void theOutlineDrawsEveryArrowOnce(@ForAll("graphs") Graph graph) {
        assertEquals(graph.arcs().size(), outline(graph).split("class=\"head", -1).length - 1);
    }

    @Property(tries = 200)
    void theOutlineBeginsWithWhatItIsAbout(@ForAll("graphs") Graph graph, @ForAll @IntRange(max = 15) int any) {
        Graph.Node about = graph.nodes().get(any % graph.nodes().size());
        String drawn = outline(graph.about(about.id(), new Graph.Sides("前", "次")));
        String first = drawn.substring(drawn.indexOf("<text"), drawn.indexOf("</text>"));
        assertTrue(first.endsWith(">" + about.label().text()), drawn);
    }

    private static String outline(Graph graph) {
        Svg svg = new Svg(Width.NARROW, "ja");
        double height = new OutlineDrawing(graph, svg).draw();
        return svg.finished(height, "x");
    }

    @Property(tries = 200)
    void heightsKeepOrderAndDistance(@ForAll("wishes") List<Double> wishes, @ForAll("steps") List<Double> distances) {
        int size = Math.min(wishes.size(), distances.size());
        List<Double> steps = distances.subList(0, size);
        List<Double> places = Heights.of(wishes.subList(0, size), steps, 10);
        for (int i = 0; i < size; i++) {
            double least = i == 0 ? 10 : places.get(i - 1) + steps.get(i - 1);
            assertTrue(places.get(i) >= least - NEARLY, places + " " + steps);
        }
    }

    @Provide
    Arbitrary<List<Double>> wishes() {
        return Arbitraries.doubles().between(-100, 1000).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Double>> steps() {
        return Arbitraries.doubles().between(1, 60).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        Arbitrary<List<Integer>> sections =
                Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(16);
        Arbitrary<List<Integer>> ends =
                Arbitraries.integers().between(0, 255).list().ofMaxSize(24);
        return Arbitraries.of(Arrangement.values())
                .flatMap(way -> sections.flatMap(all -> ends.map(pairs -> graph(way, all, pairs))));
    }

    private static Graph graph(Arrangement arrangement, List<Integer> sections, List<Integer> ends) {
        List<Graph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Label label = new Label("箱" + i, "ja", Optional.of("#" + i));
            nodes.add(new Graph.Node("n" + i, sections.get(i), label, List.of(), OptionalInt.empty()));
        }
        List<Graph.Edge> edges = ends.stream()
                .map(pair -> new Graph.Edge(
                        "n" + pair / 16 % nodes.size(), "n" + pair % 16 % nodes.size(), "次", pair % 2 == 0))
                .toList();
        List<Graph.Section> columns = IntStream.range(0, 4)
                .mapToObj(i -> new Graph.Section("段" + i, i / 2 + i % 2))
                .toList();
        return new Graph(arrangement, columns, nodes, edges);
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box one = boxes.get(i);
                Box other = boxes.get(j);
                assertTrue(
                        one.right() <= other.x() + NEARLY
                                || other.right() <= one.x() + NEARLY
                                || one.bottom() <= other.y() + NEARLY
                                || other.bottom() <= one.y() + NEARLY,
                        one + " " + other);
            }
        }
    }

    private static void assertTouches(Box box, Point point) {
        boolean level = point.y() >= box.y() - NEARLY && point.y() <= box.bottom() + NEARLY;
        boolean below = point.x() >= box.x() - NEARLY && point.x() <= box.right() + NEARLY;
        boolean side = near(point.x(), box.x()) || near(point.x(), box.right());
        boolean end = near(point.y(), box.y()) || near(point.y(), box.bottom());
        assertTrue((side && level) || (end && below), point + " " + box);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < NEARLY;
    }

    private static void assertClear(Point from, Point to, List<Box> boxes) {
        for (Box box : boxes) {
            boolean apart = Math.max(from.x(), to.x()) <= box.x() + NEARLY
                    || Math.min(from.x(), to.x()) >= box.right() - NEARLY
                    || Math.max(from.y(), to.y()) <= box.y() + NEARLY
                    || Math.min(from.y(), to.y()) >= box.bottom() - NEARLY;
            assertTrue(apart, from + " to " + to + " runs through " + box);
        }
    }
}
