package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import shinagaki.generator.chart.Cells.Cell;
import shinagaki.generator.chart.Route.Side;
import shinagaki.generator.chart.Route.Stop;

/** Finds ways for the arrows of a flow that run between boxes, never through them. */
final class Routes {

    private final Cells cells;
    private final Predicate<Arc> broken;
    /** Empty cells that an arrow runs through, with the node it comes from. */
    private final Map<Cell, Integer> taken = new HashMap<>();

    private Routes(Cells cells, Predicate<Arc> broken) {
        this.cells = cells;
        this.broken = broken;
    }

    /** The short ones first, since they have the best claim to a straight way; answered in the order of the arcs. */
    static List<Route> of(Cells cells, List<Arc> arcs, Predicate<Arc> broken) {
        Routes routes = new Routes(cells, broken);
        Map<Arc, Route> found = new HashMap<>();
        arcs.stream().sorted(Comparator.comparingInt(routes::length)).forEach(arc -> found.put(arc, routes.route(arc)));
        List<Route> all = new ArrayList<>();
        arcs.forEach(arc -> Optional.ofNullable(found.get(arc)).ifPresent(all::add));
        return all;
    }

    private int length(Arc arc) {
        Cell from = cells.of(arc.from());
        Cell to = cells.of(arc.to());
        return Math.abs(from.column() - to.column()) * cells.rows() + Math.abs(from.row() - to.row());
    }

    private Route route(Arc arc) {
        Cell from = cells.of(arc.from());
        Cell to = cells.of(arc.to());
        if (from.column() == to.column()) {
            return beside(arc, from, to);
        }
        return from.column() < to.column() ? onward(arc, from, to) : back(arc, from, to);
    }

    private Route beside(Arc arc, Cell from, Cell to) {
        if (to.row() == from.row() + 1 && !cells.opens(to.row())) {
            return new Route(arc, broken.test(arc), Side.BOTTOM, List.of(), Side.TOP);
        }
        boolean down = to.row() > from.row();
        Side side = down ? Side.RIGHT : Side.LEFT;
        int channel = down ? from.column() + 1 : from.column();
        return new Route(
                arc,
                broken.test(arc),
                side,
                List.of(new Stop(true, channel, middle(from.row()), middle(to.row()))),
                side);
    }

    /** To a column on the right: straight, with one bend where cells are free, or through a channel between rows. */
    private Route onward(Arc arc, Cell from, Cell to) {
        for (int channel = from.column() + 1; channel <= to.column(); channel++) {
            // where the way goes on through empty cells, nothing else may come to the same bend from the other side
            boolean runsOn = from.row() != to.row() && channel < to.column();
            int bend = runsOn ? channel - 1 : channel;
            if (isOpen(arc, from.row(), from.column() + 1, channel) && isOpen(arc, to.row(), bend, to.column())) {
                take(arc, from.row(), from.column() + 1, channel);
                take(arc, to.row(), bend, to.column());
                List<Stop> stops = from.row() == to.row()
                        ? List.of()
                        : List.of(new Stop(true, channel, middle(from.row()), middle(to.row())));
                return new Route(arc, broken.test(arc), Side.RIGHT, stops, Side.LEFT);
            }
        }
        int aisle = to.row() > from.row() ? from.row() + 1 : from.row();
        return new Route(
                arc,
                broken.test(arc),
                Side.RIGHT,
                List.of(
                        new Stop(true, from.column() + 1, middle(from.row()), 2 * aisle),
                        new Stop(false, aisle, 2 * (from.column() + 1), 2 * to.column()),
                        new Stop(true, to.column(), 2 * aisle, middle(to.row()))),
                Side.LEFT);
    }

    /** To a column on the left: over or under the boxes. */
    private Route back(Arc arc, Cell from, Cell to) {
        boolean up = to.row() < from.row();
        Side exit = up ? Side.TOP : Side.BOTTOM;
        Side entry = up || to.row() == from.row() ? Side.BOTTOM : Side.TOP;
        int first = up ? from.row() : from.row() + 1;
        int last = entry == Side.BOTTOM ? to.row() + 1 : to.row();
        if (first == last) {
            Stop across = new Stop(false, first, middle(from.column()), middle(to.column()));
            return new Route(arc, broken.test(arc), exit, List.of(across), entry);
        }
        int channel = to.column() + 1;
        return new Route(
                arc,
                broken.test(arc),
                exit,
                List.of(
                        new Stop(false, first, middle(from.column()), 2 * channel),
                        new Stop(true, channel, 2 * first, 2 * last),
                        new Stop(false, last, 2 * channel, middle(to.column()))),
                entry);
    }

    private boolean isOpen(Arc arc, int row, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(column -> cells.isFree(column, row)
                        && taken.getOrDefault(new Cell(column, row), arc.from()) == arc.from());
    }

    private void take(Arc arc, int row, int from, int to) {
        IntStream.range(from, to).forEach(column -> taken.put(new Cell(column, row), arc.from()));
    }

    private static int middle(int columnOrRow) {
        return 2 * columnOrRow + 1;
    }
}
