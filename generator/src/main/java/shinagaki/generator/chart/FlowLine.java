package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;
import shinagaki.generator.chart.Cells.Cell;
import shinagaki.generator.chart.Route.Side;
import shinagaki.generator.chart.Route.Stop;

/** The corners of the arrows of a flow, from box to box. */
final class FlowLine {

    /** Between two arrows at a box; two of these fit above each other even into a box of one line. */
    private static final double PORT = 10;

    private static final double UPPER = 0.25;
    private static final double LOWER = 0.75;

    private final FlowPlan plan;

    FlowLine(FlowPlan plan) {
        this.plan = plan;
    }

    /** From the side of the box it leaves to the side of the box it reaches. */
    List<Point> of(Route route) {
        Point start = exit(route);
        Point end = entry(route);
        List<Point> points = new ArrayList<>(List.of(start));
        for (Stop stop : route.stops()) {
            double at = plan.at(route, stop);
            Point last = points.getLast();
            points.add(stop.upright() ? new Point(at, last.y()) : new Point(last.x(), at));
        }
        if (!route.stops().isEmpty()) {
            Point last = points.getLast();
            points.add(route.stops().getLast().upright() ? new Point(last.x(), end.y()) : new Point(end.x(), last.y()));
        }
        points.add(end);
        return points;
    }

    private Point exit(Route route) {
        Box box = plan.box(route.arc().from());
        return switch (route.exit()) {
            case RIGHT ->
                new Point(
                        box.right(), route.entry() == Side.RIGHT ? beside(route, box) : box.centre() + leaving(route));
            case LEFT -> new Point(box.x(), box.y() + box.height() * UPPER);
            case BOTTOM, TOP -> {
                double share = route.stops().isEmpty() ? 0.5 : LOWER;
                double y = route.exit() == Side.TOP ? box.y() : box.bottom();
                yield new Point(box.x() + box.width() * share, y);
            }
        };
    }

    private Point entry(Route route) {
        Box box = plan.box(route.arc().to());
        return switch (route.entry()) {
            case RIGHT -> new Point(box.right(), box.y() + box.height() * UPPER);
            case LEFT -> new Point(box.x(), box.centre() + coming(route, box));
            case BOTTOM, TOP -> {
                double share = route.stops().isEmpty() ? 0.5 : UPPER;
                double y = route.entry() == Side.TOP ? box.y() : box.bottom();
                yield new Point(box.x() + box.width() * share, y);
            }
        };
    }

    /** Where an arrow leaves that comes back to the same side of another box; a broken one below a whole one. */
    private double beside(Route route, Box box) {
        return route.broken() || !isMixed(route) ? box.y() + box.height() * LOWER : box.centre();
    }

    /** From the middle of a box to where an arrow leaves it: whole ones in one place, broken ones below or above them. */
    private double leaving(Route route) {
        if (route.isStraight()) {
            return lean(route);
        }
        List<Route> straight = plan.routes().stream()
                .filter(other ->
                        other.isStraight() && other.arc().from() == route.arc().from())
                .toList();
        if (!straight.isEmpty()) {
            double lean = lean(straight.getFirst());
            boolean apart = straight.getFirst().broken() != route.broken();
            return apart ? (lean == 0 ? PORT : 0) : lean;
        }
        return isMixed(route) && !route.broken() ? -PORT : 0;
    }

    /** A straight arrow makes room at both of its ends for those that bend towards its box or leave the same one. */
    private double lean(Route straight) {
        boolean above = comesFrom(straight.arc().to(), true);
        boolean below = comesFrom(straight.arc().to(), false);
        if (above || below) {
            return above && below ? 0 : above ? PORT : -PORT;
        }
        return isMixed(straight) ? -PORT : 0;
    }

    /** From the middle of a box to where an arrow reaches it, apart from those that come from elsewhere. */
    private double coming(Route route, Box box) {
        if (route.isStraight()) {
            return lean(route);
        }
        if (route.exit() == Side.LEFT) {
            return box.height() * (LOWER - 0.5);
        }
        boolean above = isFromAbove(route);
        int to = route.arc().to();
        boolean shared = comesFrom(to, !above)
                || plan.routes().stream()
                        .anyMatch(other -> other.isStraight() && other.arc().to() == to);
        double aside = shared ? PORT : isMet(route) ? box.height() * (0.5 - UPPER) : 0;
        return above ? -aside : aside;
    }

    private boolean comesFrom(int node, boolean above) {
        return plan.routes().stream()
                .filter(route -> route.arc().to() == node && route.exit() == Side.RIGHT && route.entry() == Side.LEFT)
                .filter(route -> !route.isStraight())
                .anyMatch(route -> isFromAbove(route) == above);
    }

    private static boolean isFromAbove(Route route) {
        Stop last = route.stops().getLast();
        return last.start() < last.end();
    }

    /** Whether broken and whole arrows leave the same side of a box. */
    private boolean isMixed(Route route) {
        return plan.routes().stream()
                .filter(other -> other.arc().from() == route.arc().from() && other.exit() == route.exit())
                .anyMatch(other -> other.broken() != route.broken());
    }

    /** Whether another arrow leaves a box across the channel there and would seem to be this one. */
    private boolean isMet(Route route) {
        Stop last = route.stops().getLast();
        Cell to = plan.cells().of(route.arc().to());
        return plan.routes().stream()
                .filter(other -> other.exit() == Side.RIGHT
                        && other.arc().from() != route.arc().from())
                .filter(other -> plan.cells().of(other.arc().from()).row() == to.row())
                .flatMap(other -> other.stops().stream().limit(1))
                .anyMatch(stop -> stop.channel() == last.channel());
    }
}
