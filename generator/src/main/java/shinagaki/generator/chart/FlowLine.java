package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;
import shinagaki.generator.chart.Cells.Cell;
import shinagaki.generator.chart.Route.Side;
import shinagaki.generator.chart.Route.Stop;

/** The corners of the arrows of a flow, from box to box. */
final class FlowLine {

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
            case RIGHT -> new Point(box.right(), box.y() + box.height() * (route.entry() == Side.RIGHT ? LOWER : 0.5));
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
            case LEFT -> new Point(box.x(), box.y() + box.height() * share(route));
            case BOTTOM, TOP -> {
                double share = route.stops().isEmpty() ? 0.5 : UPPER;
                double y = route.entry() == Side.TOP ? box.y() : box.bottom();
                yield new Point(box.x() + box.width() * share, y);
            }
        };
    }

    /** In the middle, unless another arrow leaves the box across the channel there and would seem to be this one. */
    private double share(Route route) {
        if (route.exit() == Side.LEFT) {
            return LOWER;
        }
        if (route.stops().isEmpty() || !isMet(route)) {
            return 0.5;
        }
        Stop last = route.stops().getLast();
        return last.start() < last.end() ? UPPER : LOWER;
    }

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
