package shinagaki.generator.chart;

import java.util.List;

/** Commands of SVG for lines with round corners and for the heads of arrows. */
final class Stroke {

    private static final double RADIUS = 6;
    static final double HEAD = 8;
    private static final double HALF = 4;

    private Stroke() {}

    /** A line along its corners; it ends at the back of a head. */
    static String line(List<Point> corners) {
        StringBuilder d = new StringBuilder("M").append(place(corners.getFirst()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point corner = corners.get(i);
            double radius = Math.min(
                    RADIUS, Math.min(distance(corners.get(i - 1), corner), distance(corner, corners.get(i + 1))) / 2);
            if (radius > 0) {
                d.append('L').append(place(towards(corner, corners.get(i - 1), radius)));
                d.append('Q').append(place(corner)).append(' ');
                d.append(place(towards(corner, corners.get(i + 1), radius)));
            }
        }
        Point last = corners.getLast();
        return d.append('L')
                .append(place(towards(last, corners.get(corners.size() - 2), HEAD - 1)))
                .toString();
    }

    /** The head of an arrow that comes from {@code before} and ends at {@code end}. */
    static String head(Point before, Point end) {
        Point back = towards(end, before, HEAD);
        double length = distance(before, end);
        double across = length == 0 ? 0 : HALF / length;
        double x = (end.y() - before.y()) * across;
        double y = (before.x() - end.x()) * across;
        return "M" + place(end)
                + "L" + place(new Point(back.x() + x, back.y() + y))
                + "L" + place(new Point(back.x() - x, back.y() - y))
                + "Z";
    }

    static String place(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }

    private static Point towards(Point from, Point to, double far) {
        double length = distance(from, to);
        return length == 0
                ? from
                : new Point(
                        from.x() + (to.x() - from.x()) * far / length, from.y() + (to.y() - from.y()) * far / length);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
