package shinagaki.generator.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Draws a graph whose sections are columns: arrows are curves between them. */
final class ColumnsDrawing {

    private static final double EDGE = 1;
    /** Of a column; with less room the outline is better. */
    private static final double NARROWEST = 84;
    /** Arrows to one side of a box that can have heads of their own without touching each other; more of them share one. */
    private static final int HEADS = 4;

    private static final double PORT = 9;

    private final Graph graph;
    private final List<Arc> arcs;
    private final Svg svg;
    private final ColumnWidths widths;
    private final ColumnPlan plan;

    ColumnsDrawing(Graph graph, Svg svg) {
        this.graph = graph;
        this.arcs = graph.arcs();
        this.svg = svg;
        this.widths = ColumnWidths.of(graph, svg.units() - 2 * EDGE);
        this.plan = new ColumnPlan(graph, widths);
    }

    /** Whether the columns have room for their words. */
    boolean fits() {
        return widths.most() >= NARROWEST;
    }

    /** Answers how high the drawing is. */
    double draw() {
        arcs.forEach(this::arrow);
        for (int node = 0; node < graph.nodes().size(); node++) {
            node(node);
        }
        return plan.bottom() + EDGE;
    }

    private void node(int number) {
        Graph.Node node = graph.nodes().get(number);
        Box box = box(number);
        NodeBox words = new NodeBox(node, box.width());
        boolean list = graph.isList(graph.column(number));
        if (list) {
            Anchor side = side(number);
            words.drawWords(svg, box, side);
            double x = side == Anchor.END ? box.right() : box.x();
            Mark.of(graph, node.section()).draw(svg, new Point(x, box.centre()));
        } else {
            words.draw(svg, box, Anchor.MIDDLE, graph.isFocus(number));
        }
        if (plan.opensPart(number)) {
            heading(list, box, number);
        }
    }

    /** Words of a list stand at the side that faces the hub. */
    private Anchor side(int node) {
        return graph.column(node) < graph.hub() ? Anchor.END : Anchor.START;
    }

    /** The name of a section, or the names of all in a list, each below the other with its mark. */
    private void heading(boolean list, Box box, int node) {
        double y = box.y() - NodeBox.BESIDE;
        if (!list) {
            String name =
                    graph.sections().get(graph.nodes().get(node).section()).name();
            svg.text(name, svg.lang(), box.middle(), y, Anchor.MIDDLE, "band-name");
            return;
        }
        Anchor side = side(node);
        List<Integer> sections = plan.sections(graph.column(node)).reversed();
        for (int section : sections) {
            double x = side == Anchor.END ? box.right() : box.x();
            double inside = side == Anchor.END ? x - NodeBox.BESIDE : x + NodeBox.BESIDE;
            svg.text(graph.sections().get(section).name(), svg.lang(), inside, y, side, "band-name");
            if (sections.size() > 1) {
                Mark.of(graph, section).draw(svg, new Point(x, y - NodeBox.BESIDE / 2));
            }
            y -= Svg.LINE;
        }
    }

    private Box box(int node) {
        Box box = plan.box(node);
        return new Box(box.x() + EDGE, box.y(), box.width(), box.height());
    }

    private void arrow(Arc arc) {
        int from = graph.column(arc.from());
        int to = graph.column(arc.to());
        if (from != to) {
            curve(arc, from < to);
        } else if (isNext(arc)) {
            boolean down = box(arc.from()).y() < box(arc.to()).y();
            Point start = new Point(
                    box(arc.from()).middle(),
                    down ? box(arc.from()).bottom() : box(arc.from()).y());
            Point end = new Point(
                    box(arc.to()).middle(),
                    down ? box(arc.to()).y() : box(arc.to()).bottom());
            svg.path(Stroke.line(List.of(start, end)), classes(arc));
            svg.path(Stroke.head(start, end), head(arc));
        } else {
            around(arc);
        }
    }

    private boolean isNext(Arc arc) {
        List<Integer> column = plan.column(graph.column(arc.from()));
        int at = column.indexOf(arc.from());
        int to = column.indexOf(arc.to());
        return Math.abs(at - to) == 1 && !plan.opensPart(Math.max(at, to) == at ? arc.from() : arc.to());
    }

    /** A curve from gap to gap; columns on the way are crossed between their boxes. */
    private void curve(Arc arc, boolean onward) {
        Point start = port(arc, arc.from(), onward);
        Point end = port(arc, arc.to(), !onward);
        Curve curve = Curve.from(start);
        int step = onward ? 1 : -1;
        for (int column = graph.column(arc.from()) + step; column != graph.column(arc.to()); column += step) {
            double left = widths.lefts().get(column) + EDGE;
            double right = widths.right(column) + EDGE;
            double share = (left - start.x()) / (end.x() - start.x());
            double y = plan.opening(column, start.y() + (end.y() - start.y()) * share);
            curve.to(new Point(onward ? left : right, y)).straight(new Point(onward ? right : left, y));
        }
        Point back = new Point(end.x() - step * Stroke.HEAD, end.y());
        svg.path(curve.to(back).commands(), classes(arc));
        List<Arc> sharing = slot(arc, arc.to(), !onward);
        if (sharing.getLast().equals(arc)) {
            svg.path(Stroke.head(back, end), "head" + (sharing.size() > 1 ? accent(arc.to()) : accent(arc.from())));
        }
    }

    /** Inside a column, past the boxes between. */
    private void around(Arc arc) {
        Box from = box(arc.from());
        Box to = box(arc.to());
        double out = Math.max(from.right(), to.right()) + Curve.BULGE;
        Point back = new Point(to.right() + Stroke.HEAD, to.centre());
        svg.path(Curve.around(new Point(from.right(), from.centre()), out, back), classes(arc));
        svg.path(Stroke.head(back, new Point(to.right(), to.centre())), head(arc));
    }

    /** Arrows at one side of a box stand in the order of their other ends; those of a name in a list begin at its mark. */
    private Point port(Arc arc, int node, boolean right) {
        Box box = box(node);
        if (graph.isList(graph.column(node))) {
            return new Point(right ? box.right() + Mark.HALF : box.x() - Mark.HALF, box.centre());
        }
        List<List<Arc>> slots = slots(node, right);
        double step = Math.min(PORT, (box.height() - PORT) / Math.max(1, slots.size() - 1));
        double y = box.centre() + step * (slots.indexOf(slot(arc, node, right)) - (slots.size() - 1) / 2.0);
        return new Point(right ? box.right() : box.x(), y);
    }

    private List<Arc> slot(Arc arc, int node, boolean right) {
        return slots(node, right).stream()
                .filter(slot -> slot.contains(arc))
                .findFirst()
                .orElseThrow();
    }

    /** An arrow each, but where too many come to one side, these together, in the midst of where they would be. */
    private List<List<Arc>> slots(int node, boolean right) {
        List<Arc> all = portsOf(node, right);
        List<Arc> coming = all.stream().filter(arc -> arc.to() == node).toList();
        if (coming.size() <= HEADS || graph.isList(graph.column(node))) {
            return all.stream().map(List::of).toList();
        }
        Arc middle = coming.get(coming.size() / 2);
        return all.stream()
                .filter(arc -> arc.from() == node || arc.equals(middle))
                .map(arc -> arc.equals(middle) ? coming : List.of(arc))
                .toList();
    }

    private List<Arc> portsOf(int node, boolean right) {
        return arcs.stream()
                .filter(arc -> arc.from() == node || arc.to() == node)
                .filter(arc -> right
                        ? graph.column(other(arc, node)) > graph.column(node)
                        : graph.column(other(arc, node)) < graph.column(node))
                .sorted(Comparator.<Arc>comparingDouble(
                                arc -> box(other(arc, node)).centre())
                        .thenComparingInt(arc -> arc.from() == node ? 1 : 0))
                .toList();
    }

    private static int other(Arc arc, int node) {
        return arc.from() == node ? arc.to() : arc.from();
    }

    private String classes(Arc arc) {
        return (graph.isDerived(arc) ? "flow derived" : "flow") + accent(arc.from());
    }

    private String head(Arc arc) {
        return "head" + accent(arc.from());
    }

    /** Arrows wear the colour of where they come from. */
    private String accent(int node) {
        OptionalInt accent = graph.nodes().get(node).accent();
        return accent.isPresent() ? " accent accent-" + accent.getAsInt() : "";
    }
}
