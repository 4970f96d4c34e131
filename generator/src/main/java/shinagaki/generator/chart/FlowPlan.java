package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shinagaki.generator.chart.Cells.Cell;
import shinagaki.generator.chart.Route.Side;
import shinagaki.generator.chart.Route.Stop;

/**
 * Measures of a flow: how wide its channels are and where its boxes stand, in the units of its drawing.
 *
 * @param columns left edges of the channels left of each column, and of the last one
 * @param rows upper edges of the channels above each row, and of the last one
 */
record FlowPlan(
        Cells cells,
        List<Route> routes,
        Lanes lanes,
        double boxWidth,
        List<Double> columns,
        List<Double> rows,
        List<Double> heights) {

    private static final double LANE = 10;
    private static final double CLEAR = 14;
    private static final double GAP = 30;
    private static final double WIDEST = 220;
    private static final double WIDEST_ALONE = 440;

    FlowPlan {
        routes = List.copyOf(routes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        heights = List.copyOf(heights);
    }

    /** How high a box of a width must be. */
    interface Measure {
        double height(int node, double width);
    }

    /**
     * Lays out a flow between {@code left} and {@code right}; its boxes are as wide as there is room for, and the flow
     * begins at 0.
     *
     * @param heading room above the first row of a section
     */
    static FlowPlan of(Cells cells, List<Arc> arcs, double left, double right, double heading, Measure measure) {
        List<Route> routes = Routes.of(cells, arcs);
        Lanes lanes = new Lanes(routes);
        List<Double> gaps = IntStream.rangeClosed(0, cells.columns())
                .mapToObj(channel -> across(cells, lanes, channel))
                .toList();
        double room = right - left - gaps.stream().mapToDouble(gap -> gap).sum();
        double width = Math.min(room / cells.columns(), cells.columns() == 1 ? WIDEST_ALONE : WIDEST);
        List<Double> columns = new ArrayList<>(List.of(left));
        for (int column = 0; column < cells.columns(); column++) {
            columns.add(columns.getLast() + gaps.get(column) + width);
        }
        List<Double> heights = IntStream.range(0, cells.rows())
                .mapToObj(row -> highest(cells, row, width, measure))
                .toList();
        List<Double> rows = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < cells.rows(); row++) {
            rows.add(rows.getLast() + down(cells, routes, lanes, heading, row) + heights.get(row));
        }
        return new FlowPlan(cells, routes, lanes, width, columns, rows, heights);
    }

    private static double across(Cells cells, Lanes lanes, int channel) {
        int count = lanes.count(true, channel);
        boolean outer = channel == 0 || channel == cells.columns();
        return outer ? (count == 0 ? 0 : CLEAR + LANE * count) : GAP + LANE * Math.max(0, count - 1);
    }

    private static double down(Cells cells, List<Route> routes, Lanes lanes, double heading, int row) {
        int count = lanes.count(false, row);
        boolean crossed = routes.stream()
                .anyMatch(route -> route.exit() == Side.BOTTOM
                        && route.entry() == Side.TOP
                        && route.stops().isEmpty()
                        && cells.of(route.arc().to()).row() == row);
        double room = count > 0 ? 2 * CLEAR + LANE * (count - 1) : crossed ? GAP : row == 0 ? 0 : CLEAR;
        return room + (cells.opens(row) ? heading : 0);
    }

    private static double highest(Cells cells, int row, double width, Measure measure) {
        return IntStream.range(0, cells.cells().size())
                .filter(node -> cells.of(node).row() == row)
                .mapToDouble(node -> measure.height(node, width))
                .max()
                .orElse(0);
    }

    /** Below the last row and the lanes there. */
    double bottom() {
        int count = lanes.count(false, cells.rows());
        return rows.getLast() + (count == 0 ? 0 : CLEAR + LANE * count);
    }

    Box box(int node) {
        Cell cell = cells.of(node);
        double right = columns.get(cell.column() + 1);
        double height = heights.get(cell.row());
        return new Box(right - boxWidth, rows.get(cell.row() + 1) - height, boxWidth, height);
    }

    /** From the upper edge of the first row of a section to the lower edge of its last. */
    Optional<Box> band(int section) {
        int first = cells.sections().indexOf(section);
        if (first < 0) {
            return Optional.empty();
        }
        int last = cells.sections().lastIndexOf(section);
        double top = rows.get(first + 1) - heights.get(first);
        return Optional.of(new Box(0, top, columns.getLast(), rows.get(last + 1) - top));
    }

    /** Where a stretch runs: an x for an upright one, a y for a flat one. */
    double at(Route route, Stop stop) {
        int lane = lanes.of(route, stop);
        if (stop.upright()) {
            double left = columns.get(stop.channel());
            double right = stop.channel() == cells.columns() ? 0 : columns.get(stop.channel() + 1) - boxWidth;
            return stop.channel() == 0 ? right - CLEAR - lane * LANE : left + CLEAR + lane * LANE;
        }
        boolean last = stop.channel() == cells.rows();
        double bottom = last ? 0 : rows.get(stop.channel() + 1) - heights.get(stop.channel());
        return stop.channel() == 0 ? bottom - CLEAR - lane * LANE : rows.get(stop.channel()) + CLEAR + lane * LANE;
    }
}
