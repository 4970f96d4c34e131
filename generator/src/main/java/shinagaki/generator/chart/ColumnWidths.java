package shinagaki.generator.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the columns of a map stand.
 *
 * @param lefts their left edges
 * @param widths of them
 * @param most the width that none may exceed
 */
record ColumnWidths(List<Double> lefts, List<Double> widths, double most) {

    private static final double LEAST = 68;
    /** Of boxes where there is a list beside them: their words may take more lines, since there are few of them. */
    private static final double BOX = 122;

    private static final double FEW = 48;
    private static final double MANY = 96;
    /** Arrows between two columns that still have room in a small gap. */
    private static final int CROWD = 12;

    /** Room beside the last column for arrows inside it. */
    private static final double BULGE = 30;

    ColumnWidths {
        lefts = List.copyOf(lefts);
        widths = List.copyOf(widths);
    }

    /** Each column as wide as its longest words; where that is too much, the widest ones give way. */
    static ColumnWidths of(Graph graph, double room) {
        List<Arc> arcs = graph.arcs();
        int columns = graph.columns();
        List<Double> gaps = IntStream.range(0, columns)
                .mapToObj(column -> column == columns - 1 ? behind(graph, arcs) : gap(graph, arcs, column))
                .toList();
        boolean isListed = IntStream.range(0, columns).anyMatch(graph::isList);
        double[] natural = IntStream.range(0, columns)
                .mapToDouble(column -> IntStream.range(0, graph.nodes().size())
                        .filter(node -> graph.column(node) == column)
                        .mapToDouble(node -> Math.max(
                                LEAST, NodeBox.naturalWidth(graph.nodes().get(node))))
                        .map(width -> isListed && !graph.isList(column) ? Math.min(width, BOX) : width)
                        .max()
                        .orElse(0))
                .toArray();
        double left = room - gaps.stream().mapToDouble(gap -> gap).sum();
        double most = most(natural, left);
        List<Double> widths = IntStream.range(0, columns)
                .mapToObj(i -> Math.min(natural[i], most))
                .toList();
        double spare = Math.max(0, left - widths.stream().mapToDouble(w -> w).sum()) / Math.max(1, columns - 1);
        double[] at = {0};
        List<Double> lefts = IntStream.range(0, columns)
                .mapToObj(i -> {
                    double here = at[0];
                    at[0] += widths.get(i) + gaps.get(i) + spare;
                    return here;
                })
                .toList();
        return new ColumnWidths(lefts, widths, most);
    }

    private static double gap(Graph graph, List<Arc> arcs, int column) {
        long across = arcs.stream()
                .filter(arc -> Math.min(graph.column(arc.from()), graph.column(arc.to())) <= column
                        && Math.max(graph.column(arc.from()), graph.column(arc.to())) > column)
                .count();
        return across > CROWD ? MANY : FEW;
    }

    private static double behind(Graph graph, List<Arc> arcs) {
        int last = graph.columns() - 1;
        boolean inside =
                arcs.stream().anyMatch(arc -> graph.column(arc.from()) == last && graph.column(arc.to()) == last);
        return inside ? BULGE : 0;
    }

    /** The width that nothing may exceed, so that all together fit the room. */
    private static double most(double[] natural, double room) {
        double[] sorted = natural.clone();
        Arrays.sort(sorted);
        double rest = room;
        for (int i = 0; i < sorted.length; i++) {
            double share = rest / (sorted.length - i);
            if (sorted[i] > share) {
                return share;
            }
            rest -= sorted[i];
        }
        return Double.MAX_VALUE;
    }

    double right(int column) {
        return lefts.get(column) + widths.get(column);
    }
}
