package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where the boxes of a map stand. The hub keeps the order it is given; the other columns are sorted by what they are
 * joined to, seen from the hub. The highest column is packed, and the others stand as near to their neighbours as they
 * can.
 */
final class ColumnPlan {

    private static final double HEAD = 34;
    private static final double BETWEEN = 14;
    private static final double BETWEEN_LEAVES = 2;
    /** More room for an arrow from a box to the next, in which a broken one can be told from a whole one. */
    private static final double ARROW = 16;

    private final Graph graph;
    private final List<Arc> arcs;
    private final ColumnWidths widths;
    private final List<List<Integer>> columns = new ArrayList<>();
    private final Map<Integer, Double> tops = new HashMap<>();

    ColumnPlan(Graph graph, ColumnWidths widths) {
        this.graph = graph;
        this.arcs = graph.arcs();
        this.widths = widths;
        for (int column = 0; column < graph.columns(); column++) {
            int here = column;
            columns.add(new ArrayList<>(IntStream.range(0, graph.nodes().size())
                    .filter(node -> graph.column(node) == here)
                    .boxed()
                    .sorted(Comparator.comparingInt(this::part))
                    .toList()));
        }
        outward(graph.hub()).forEach(this::sort);
        int highest = IntStream.range(0, columns.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(this::packedHeight).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        outward(highest).forEach(this::place);
    }

    /** The sections of a column that have nodes. */
    List<Integer> sections(int column) {
        return columns.get(column).stream()
                .map(node -> graph.nodes().get(node).section())
                .distinct()
                .sorted()
                .toList();
    }

    /** Nodes of a column from top to bottom. */
    List<Integer> column(int column) {
        return columns.get(column);
    }

    Box box(int node) {
        int column = graph.column(node);
        return new Box(widths.lefts().get(column), top(node), widths.widths().get(column), height(node));
    }

    /** Whether a name stands above a node: that of its section, or those of all sections of a list. */
    boolean opensPart(int node) {
        List<Integer> all = columns.get(graph.column(node));
        int at = all.indexOf(node);
        return at == 0 || part(all.get(at - 1)) != part(node);
    }

    /** Sections stand below each other, but are one part of a list, so that its arrows do not cross. */
    private int part(int node) {
        return graph.isList(graph.column(node)) ? 0 : graph.nodes().get(node).section();
    }

    /** The place between the boxes of a column that is nearest to {@code y}. */
    double opening(int column, double y) {
        double best = BETWEEN / 2;
        double bottom = 0;
        for (int node : columns.get(column)) {
            double top = top(node) - (opensPart(node) ? HEAD : 0);
            double middle = (bottom + top) / 2;
            if (top - bottom >= BETWEEN && Math.abs(middle - y) < Math.abs(best - y)) {
                best = middle;
            }
            bottom = top(node) + height(node);
        }
        double below = bottom + BETWEEN;
        return Math.abs(below - y) < Math.abs(best - y) ? below : best;
    }

    double bottom() {
        return IntStream.range(0, graph.nodes().size())
                .mapToDouble(node -> top(node) + height(node))
                .max()
                .orElse(0);
    }

    private double top(int node) {
        return tops.getOrDefault(node, 0.0);
    }

    private double height(int node) {
        int column = graph.column(node);
        NodeBox box = new NodeBox(graph.nodes().get(node), widths.widths().get(column));
        return graph.isList(column) ? box.wordsHeight() + BETWEEN_LEAVES : box.height();
    }

    private List<Integer> outward(int from) {
        return IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingInt(column -> Math.abs(column - from)))
                .toList();
    }

    private void sort(int column) {
        int hub = graph.hub();
        if (column == hub) {
            return;
        }
        Map<Integer, Double> means = new HashMap<>();
        for (int node : columns.get(column)) {
            means.put(node, mean(node, other -> {
                int there = graph.column(other);
                boolean nearer = Math.abs(there - hub) < Math.abs(column - hub);
                return nearer ? OptionalDouble.of(rank(other)) : OptionalDouble.empty();
            }));
        }
        columns.get(column)
                .sort(Comparator.<Integer>comparingInt(this::part)
                        .thenComparingDouble(node -> means.getOrDefault(node, Double.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private double rank(int node) {
        List<Integer> all = columns.get(graph.column(node));
        return (all.indexOf(node) + 0.5) / all.size();
    }

    private void place(int column) {
        List<Integer> all = columns.get(column);
        List<Double> wishes = new ArrayList<>();
        List<Double> steps = new ArrayList<>();
        double head =
                HEAD + (graph.isList(column) ? Svg.LINE * (sections(column).size() - 1) : 0);
        double packed = head;
        for (int i = 0; i < all.size(); i++) {
            int node = all.get(i);
            double mean = mean(
                    node,
                    other -> tops.containsKey(other)
                            ? OptionalDouble.of(top(other) + height(other) / 2)
                            : OptionalDouble.empty());
            wishes.add(mean == Double.MAX_VALUE ? packed : mean - height(node) / 2);
            steps.add(height(node) + between(column) + (i + 1 < all.size() ? extra(node, all.get(i + 1)) : 0));
            packed += steps.getLast();
        }
        List<Double> places = Heights.of(wishes, steps, head);
        for (int i = 0; i < all.size(); i++) {
            tops.put(all.get(i), places.get(i));
        }
    }

    private double extra(int node, int next) {
        if (opensPart(next)) {
            return HEAD;
        }
        return arcs.contains(new Arc(node, next)) || arcs.contains(new Arc(next, node)) ? ARROW : 0;
    }

    private interface Wish {
        OptionalDouble of(int other);
    }

    /** The mean of what the nodes joined to {@code node} say; the greatest number where none says anything. */
    private double mean(int node, Wish wish) {
        return arcs.stream()
                .filter(arc -> arc.from() == node || arc.to() == node)
                .map(arc -> wish.of(arc.from() == node ? arc.to() : arc.from()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private double packedHeight(int column) {
        return columns.get(column).stream()
                .mapToDouble(node -> height(node) + between(column))
                .sum();
    }

    private double between(int column) {
        return graph.isList(column) ? BETWEEN_LEAVES : BETWEEN;
    }
}
