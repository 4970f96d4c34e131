package shinagaki.generator.chart;

/** One bar: what is sure is full, what may come is light, what goes on has a point. */
final class Stripe {

    private static final double POINT = 7;
    private static final double LEAST = 2;

    private Stripe() {}

    /**
     * Draws an extent into its room, of which the whole width means {@code full}; answers where it ends.
     *
     * @param classes of the full part
     */
    static double draw(Svg svg, Extent extent, double full, Box room, String classes) {
        double scale = room.width() / Math.max(full, Double.MIN_NORMAL);
        double start = room.x() + extent.from() * scale;
        double sure = Math.max(start + LEAST, room.x() + extent.sure() * scale);
        double end = Math.min(room.right(), Math.max(sure, room.x() + extent.to() * scale));
        if (end > sure) {
            svg.box(new Box(sure, room.y() + 1, end - sure, room.height() - 2), "bar range");
        }
        if (extent.open()) {
            svg.path(
                    pointed(start, Math.min(Math.max(end, start + LEAST), room.right() - POINT), room),
                    "bar " + classes);
            return Math.min(end + POINT, room.right());
        }
        svg.box(new Box(start, room.y(), Math.min(sure, room.right()) - start, room.height()), "bar " + classes);
        return end;
    }

    private static String pointed(double start, double end, Box room) {
        return "M" + Svg.number(start) + " " + Svg.number(room.y()) + "H" + Svg.number(end) + "l" + Svg.number(POINT)
                + " "
                + Svg.number(room.height() / 2) + "l-" + Svg.number(POINT) + " " + Svg.number(room.height() / 2) + "H"
                + Svg.number(start) + "z";
    }
}
