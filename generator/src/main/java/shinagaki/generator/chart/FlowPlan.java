package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shinagaki.generator.chart.Cells.Cell;
import shinagaki.generator.chart.Route.Side;
import shinagaki.generator.chart.Route.Stop;

/**
 * Measures of a flow: how wide its channels are and where its boxes stand, in the units of its drawing.
 *
 * @param widths of the boxes of each column
 * @param columns left edges of the channels left of each column, and of the last one
 * @param rows upper edges of the channels above each row, and of the last one
 * @param tip from a lane to the box beside it
 */
record FlowPlan(
        Cells cells,
        List<Route> routes,
        Lanes lanes,
        List<Double> widths,
        List<Double> columns,
        List<Double> rows,
        List<Double> heights,
        double tip) {

    private static final double LANE = 10;
    private static final double CLEAR = 14;
    private static final double LEAST = 60;
    private static final double WIDEST = 220;
    private static final double WIDEST_ALONE = 440;

    FlowPlan {
        routes = List.copyOf(routes);
        widths = List.copyOf(widths);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        heights = List.copyOf(heights);
    }

    /** What boxes need for their words, and arrows to be told apart. */
    interface Measure {
        double height(int node, double width);

        /** The width at which no word is torn; where room is {@code scarce}, the least that may do. */
        double width(int node, boolean scarce);

        /** From a lane to the box beside it, where the heads of arrows are. */
        default double tip() {
            return CLEAR + 2;
        }

        default boolean isBroken(Arc arc) {
            return false;
        }
    }

    /**
     * Lays out a flow between {@code left} and {@code right}; its boxes are as wide as there is room for, alike unless
     * some need more, and the flow begins at 0.
     *
     * @param heading room above the first row of a section
     */
    static FlowPlan of(Cells cells, List<Arc> arcs, double left, double right, double heading, Measure measure) {
        List<Route> routes = Routes.of(cells, arcs, measure::isBroken);
        Lanes lanes = new Lanes(routes);
        List<Double> gaps = IntStream.rangeClosed(0, cells.columns())
                .mapToObj(channel -> across(cells, lanes, channel, measure.tip()))
                .toList();
        double room = right - left - gaps.stream().mapToDouble(gap -> gap).sum();
        double most = cells.columns() == 1 ? WIDEST_ALONE : WIDEST;
        List<Double> widths = shared(needs(cells, measure, false), room)
                .or(() -> shared(needs(cells, measure, true), room))
                .orElseGet(() -> Collections.nCopies(cells.columns(), room / cells.columns()))
                .stream()
                .map(width -> Math.min(width, most))
                .toList();
        List<Double> columns = new ArrayList<>(List.of(left));
        for (int column = 0; column < cells.columns(); column++) {
            columns.add(columns.getLast() + gaps.get(column) + widths.get(column));
        }
        List<Double> heights = IntStream.range(0, cells.rows())
                .mapToObj(row -> highest(cells, row, widths, measure))
                .toList();
        List<Double> rows = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < cells.rows(); row++) {
            rows.add(rows.getLast() + down(cells, routes, lanes, heading, row, measure.tip()) + heights.get(row));
        }
        return new FlowPlan(cells, routes, lanes, widths, columns, rows, heights, measure.tip());
    }

    private static List<Double> needs(Cells cells, Measure measure, boolean scarce) {
        return IntStream.range(0, cells.columns())
                .mapToObj(column -> IntStream.range(0, cells.cells().size())
                        .filter(node -> cells.of(node).column() == column)
                        .mapToDouble(node -> measure.width(node, scarce))
                        .max()
                        .orElse(0))
                .toList();
    }

    /** Those who need more than an equal share get it; nothing where there is not enough for all. */
    private static Optional<List<Double>> shared(List<Double> needs, double room) {
        double rest = room;
        int others = needs.size();
        double share = room / others;
        List<Double> greatest = needs.stream().sorted(Comparator.reverseOrder()).toList();
        for (double need : greatest) {
            if (need <= share) {
                break;
            }
            rest -= need;
            others--;
            share = others == 0 ? rest : rest / others;
        }
        double least = share;
        return share < LEAST
                ? Optional.empty()
                : Optional.of(needs.stream().map(need -> Math.max(need, least)).toList());
    }

    private static double across(Cells cells, Lanes lanes, int channel, double tip) {
        int count = lanes.count(true, channel);
        boolean outer = channel == 0 || channel == cells.columns();
        return outer ? (count == 0 ? 0 : tip + LANE * count) : CLEAR + tip + LANE * Math.max(0, count - 1);
    }

    private static double down(Cells cells, List<Route> routes, Lanes lanes, double heading, int row, double tip) {
        int count = lanes.count(false, row);
        boolean crossed = routes.stream()
                .anyMatch(route -> route.exit() == Side.BOTTOM
                        && route.entry() == Side.TOP
                        && route.stops().isEmpty()
                        && cells.of(route.arc().to()).row() == row);
        double room = count > 0 ? 2 * tip + LANE * (count - 1) : crossed ? CLEAR + tip : row == 0 ? 0 : CLEAR;
        return room + (cells.opens(row) ? heading : 0);
    }

    private static double highest(Cells cells, int row, List<Double> widths, Measure measure) {
        return IntStream.range(0, cells.cells().size())
                .filter(node -> cells.of(node).row() == row)
                .mapToDouble(
                        node -> measure.height(node, widths.get(cells.of(node).column())))
                .max()
                .orElse(0);
    }

    /** Below the last row and the lanes there. */
    double bottom() {
        int count = lanes.count(false, cells.rows());
        return rows.getLast() + (count == 0 ? 0 : tip + LANE * count);
    }

    double meanWidth() {
        return widths.stream().mapToDouble(width -> width).average().orElse(0);
    }

    Box box(int node) {
        Cell cell = cells.of(node);
        double right = columns.get(cell.column() + 1);
        double width = widths.get(cell.column());
        double height = heights.get(cell.row());
        return new Box(right - width, rows.get(cell.row() + 1) - height, width, height);
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
            double right = stop.channel() == cells.columns()
                    ? 0
                    : columns.get(stop.channel() + 1) - widths.get(stop.channel());
            boolean last = stop.channel() == cells.columns();
            return stop.channel() == 0 ? right - tip - lane * LANE : left + (last ? tip : CLEAR) + lane * LANE;
        }
        boolean last = stop.channel() == cells.rows();
        double bottom = last ? 0 : rows.get(stop.channel() + 1) - heights.get(stop.channel());
        return stop.channel() == 0 ? bottom - tip - lane * LANE : rows.get(stop.channel()) + tip + lane * LANE;
    }
}
