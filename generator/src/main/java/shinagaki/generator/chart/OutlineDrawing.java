package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws a graph on a narrow screen: the node that it is about is a box, or else each node of the hub, and below it hangs,
 * section by section, what it is joined to, with what hangs on that in turn. Every arrow is drawn once, as the branch
 * between two names. A stem is broken from where only inferred branches are left, and each of those in all its length.
 */
final class OutlineDrawing {

    private static final double EDGE = 1;
    private static final double INDENT = 38;
    private static final double GAP = 6;
    private static final double STEM = 9;
    /** Long enough for several dashes. */
    private static final double BRANCH = 30;

    /** Where a branch leaves its stem. */
    private record Joint(double y, boolean derived) {}

    private final Graph graph;
    private final Svg svg;
    private final Set<Arc> left;
    private double y = EDGE;

    OutlineDrawing(Graph graph, Svg svg) {
        this.graph = graph;
        this.svg = svg;
        this.left = new LinkedHashSet<>(graph.arcs());
    }

    /** Answers how high the drawing is. */
    double draw() {
        List<Integer> roots = IntStream.range(0, graph.nodes().size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> isRoot(node) ? 0 : 1)
                        .thenComparingInt(graph::column))
                .toList();
        for (int root : roots) {
            if (isRoot(root) || isAlone(root) || left.stream().anyMatch(arc -> arc.from() == root)) {
                root(root);
            }
        }
        return y;
    }

    private boolean isAlone(int node) {
        return graph.arcs().stream().noneMatch(arc -> arc.from() == node || arc.to() == node);
    }

    private void root(int node) {
        double width = svg.units() - 2 * EDGE;
        NodeBox words = new NodeBox(graph.nodes().get(node), width);
        y += y > EDGE ? GAP * 2 : 0;
        words.draw(svg, new Box(EDGE, y, width, words.height()), Anchor.MIDDLE, graph.isFocus(node));
        y += words.height() + GAP;
        hang(node, EDGE + STEM);
    }

    /** What is joined to a node, from a stem below it. */
    private void hang(int node, double stem) {
        List<Arc> branches = branches(node);
        left.removeAll(branches);
        String heading = "";
        double top = y - GAP;
        List<Joint> joints = new ArrayList<>();
        for (Arc arc : branches) {
            int other = other(arc, node);
            String name = heading(arc, node);
            if (!name.equals(heading)) {
                heading = name;
                svg.text(name, svg.lang(), stem + BRANCH, y + Svg.LINE - 5, Anchor.START, "soft");
                y += Svg.LINE;
            }
            joints.add(new Joint(y + Svg.LINE / 2, graph.isDerived(arc)));
            branch(arc, node, other, stem);
        }
        stem(stem, top, joints, accent(node));
    }

    /** The name of a section; beside the node in focus, what comes before and after it has names of its own. */
    private String heading(Arc arc, int node) {
        int other = other(arc, node);
        String name = graph.sections().get(sectionOf(other)).name();
        return graph.isFocus(node) && isHub(other)
                ? graph.sides()
                        .map(sides -> arc.from() == node ? sides.after() : sides.before())
                        .orElse(name)
                : name;
    }

    private void stem(double x, double top, List<Joint> joints, String accent) {
        int stated = joints.size();
        while (stated > 0 && joints.get(stated - 1).derived()) {
            stated--;
        }
        double middle = stated > 0 ? joints.get(stated - 1).y() : top;
        if (stated > 0) {
            svg.line(x, top, x, middle, "flow" + accent);
        }
        if (stated < joints.size()) {
            svg.line(x, middle, x, joints.getLast().y(), "flow derived" + accent);
        }
    }

    private void branch(Arc arc, int node, int other, double stem) {
        double x = stem + BRANCH;
        Block block = Block.of(graph.nodes().get(other).label(), svg.units() - x - EDGE);
        Point at = new Point(stem, y + Svg.LINE / 2);
        Point tip = new Point(x - 3, at.y());
        boolean away = arc.from() == node;
        svg.path(
                away ? Stroke.line(List.of(at, tip)) : Stroke.line(List.of(tip, at)),
                (graph.isDerived(arc) ? "flow derived" : "flow") + accent(node));
        svg.path(away ? Stroke.head(at, tip) : Stroke.head(tip, at), "head" + accent(node));
        y = block.draw(svg, x + 2, y, Anchor.START, "") + GAP;
        if (!isHub(other) && stem < EDGE + 2 * INDENT) {
            hang(other, stem + INDENT);
        }
    }

    /** The arrows that are still to be drawn; what hangs on something leads on, but not back to the hub. */
    private List<Arc> branches(int node) {
        boolean isHub = isHub(node);
        List<Arc> branches = new ArrayList<>(left.stream()
                .filter(arc -> arc.from() == node || (isHub && arc.to() == node))
                .filter(arc -> isHub || !isHub(arc.to()))
                .toList());
        branches.sort(Comparator.<Arc>comparingInt(arc -> isHub(other(arc, node)) ? 1 : 0)
                .thenComparingInt(arc -> (arc.from() == node) == isHub(other(arc, node)) ? 1 : 0)
                .thenComparingInt(arc -> sectionOf(other(arc, node))));
        return branches;
    }

    private boolean isRoot(int node) {
        return isHub(node) && graph.isInFocus(node);
    }

    private boolean isHub(int node) {
        return graph.column(node) == graph.hub();
    }

    private static int other(Arc arc, int node) {
        return arc.from() == node ? arc.to() : arc.from();
    }

    private int sectionOf(int node) {
        return graph.nodes().get(node).section();
    }

    private String accent(int node) {
        return graph.nodes().get(node).accent().stream()
                .mapToObj(accent -> " accent accent-" + accent)
                .findFirst()
                .orElse("");
    }
}
