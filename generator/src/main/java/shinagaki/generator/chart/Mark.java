package shinagaki.generator.chart;

/** A small shape that tells to which section a name in a list belongs. */
enum Mark {
    DISC,
    SQUARE,
    RING,
    DIAMOND;

    static final double HALF = 4;

    /** Sections of one column have different marks as long as there are any. */
    static Mark of(Graph graph, int section) {
        int column = graph.sections().get(section).column();
        long before = graph.sections().subList(0, section).stream()
                .filter(other -> other.column() == column)
                .count();
        return values()[(int) before % values().length];
    }

    void draw(Svg svg, Point at) {
        Box box = new Box(at.x() - HALF, at.y() - HALF, 2 * HALF, 2 * HALF);
        switch (this) {
            case DISC -> svg.box(box, HALF, "mark-sign");
            case RING -> svg.box(box, HALF, "mark-sign hollow");
            case SQUARE -> svg.box(box, "mark-sign hollow");
            case DIAMOND ->
                svg.path(
                        "M" + Stroke.place(new Point(at.x(), box.y()))
                                + "L" + Stroke.place(new Point(box.right(), at.y()))
                                + "L" + Stroke.place(new Point(at.x(), box.bottom()))
                                + "L" + Stroke.place(new Point(box.x(), at.y())) + "Z",
                        "mark-sign");
        }
    }
}
