package shinagaki.generator.chart;

import java.util.List;

/**
 * Draws a graph that flows: where there is room from left to right, with a band for each section, else from top to bottom
 * in one column, with a heading for each. Arrows that lead back go around.
 */
final class FlowDrawing {

    private static final double EDGE = 1;
    private static final double MARGIN = 10;
    private static final double NAME = 84;
    private static final double NARROWEST = 92;
    private static final double HEADING = 32;

    private final Graph graph;
    private final Svg svg;
    private final boolean banded;

    FlowDrawing(Graph graph, Svg svg) {
        this.graph = graph;
        this.svg = svg;
        this.banded = graph.nodes().stream().map(Graph.Node::section).distinct().count() > 1;
    }

    /** Answers how high the drawing is. */
    double draw() {
        if (svg.width() == Width.WIDE) {
            Cells cells = Cells.layered(graph.nodes(), graph.arcs());
            double left = banded ? nameWidth() + 2 * MARGIN : EDGE;
            FlowPlan plan = plan(cells, left, svg.units() - EDGE - (banded ? MARGIN : 0), banded ? 2 * MARGIN : EDGE);
            if (plan.meanWidth() >= NARROWEST) {
                return draw(plan, true);
            }
        }
        Cells cells = Cells.stacked(graph.nodes(), graph.arcs());
        return draw(plan(cells, EDGE, svg.units() - EDGE, banded ? HEADING : EDGE), false);
    }

    private FlowPlan plan(Cells cells, double left, double right, double heading) {
        return FlowPlan.of(cells, graph.arcs(), left, right, heading, new FlowPlan.Measure() {
            @Override
            public double height(int node, double width) {
                return new NodeBox(graph.nodes().get(node), width).height();
            }

            @Override
            public double width(int node, boolean scarce) {
                return NodeBox.neededWidth(graph.nodes().get(node), scarce);
            }

            @Override
            public double tip() {
                return graph.counts().isPresent() ? CountSigns.TIP : FlowPlan.Measure.super.tip();
            }

            @Override
            public boolean isBroken(Arc arc) {
                return graph.isDerived(arc);
            }
        });
    }

    private double draw(FlowPlan plan, boolean bands) {
        if (banded) {
            for (int section = 0; section < graph.sections().size(); section++) {
                String name = graph.sections().get(section).name();
                plan.band(section).ifPresent(rows -> {
                    if (bands) {
                        band(name, rows);
                    } else {
                        svg.text(
                                name,
                                svg.lang(),
                                plan.box(first(plan, rows)).x(),
                                rows.y() - MARGIN,
                                Anchor.START,
                                "band-name");
                    }
                });
            }
        }
        FlowLine lines = new FlowLine(plan);
        for (Route route : plan.routes()) {
            arrow(lines.of(route), graph.isDerived(route.arc()));
        }
        Anchor side = graph.hasLists() ? Anchor.START : Anchor.MIDDLE;
        for (int node = 0; node < graph.nodes().size(); node++) {
            Box box = plan.box(node);
            new NodeBox(graph.nodes().get(node), box.width()).draw(svg, box, side, graph.isFocus(node));
        }
        double bottom = plan.bottom() + (banded && bands ? MARGIN : EDGE);
        return graph.counts().map(counts -> counted(plan, counts, bottom)).orElse(bottom);
    }

    /** Adds the signs of what is counted; answers where their meaning ends. */
    private double counted(FlowPlan plan, Graph.Counts counts, double bottom) {
        CountSigns signs = new CountSigns(counts, svg);
        FlowLine lines = new FlowLine(plan);
        for (Route route : plan.routes()) {
            if (graph.isCounted(route.arc().from())
                    && graph.isCounted(route.arc().to())) {
                signs.onArrow(lines.of(route));
            }
        }
        for (int node = 0; node < graph.nodes().size(); node++) {
            if (graph.isCounted(node)) {
                signs.onBox(plan.box(node));
            }
        }
        return signs.legend(bottom);
    }

    /** Of the names of bands: as wide as usual, or as the longest one where a word would be torn. */
    private double nameWidth() {
        return graph.sections().stream()
                .map(Graph.Section::name)
                .filter(name -> Wrapped.tears(name, NAME, Svg.TEXT))
                .mapToDouble(name -> TextWidth.of(name, Svg.TEXT))
                .reduce(NAME, Math::max);
    }

    private void band(String name, Box rows) {
        svg.box(new Box(0, rows.y() - MARGIN, svg.units(), rows.height() + 2 * MARGIN), 4, "band");
        List<String> lines = Wrapped.of(name, nameWidth(), Svg.TEXT);
        double top = rows.centre() - lines.size() * Svg.LINE / 2;
        svg.lines(lines, svg.lang(), MARGIN, top, Anchor.START, "band-name");
    }

    private static int first(FlowPlan plan, Box rows) {
        for (int node = 0; node < plan.cells().cells().size(); node++) {
            if (plan.box(node).y() == rows.y()) {
                return node;
            }
        }
        throw new IllegalStateException("a band without nodes");
    }

    private void arrow(List<Point> corners, boolean derived) {
        svg.path(Stroke.line(corners), derived ? "flow derived" : "flow");
        svg.path(Stroke.head(corners.get(corners.size() - 2), corners.getLast()), "head");
    }
}
