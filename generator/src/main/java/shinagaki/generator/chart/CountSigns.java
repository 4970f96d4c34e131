package shinagaki.generator.chart;

import java.util.List;

/** Small signs that say where something is counted: a bead on an arrow, a vessel on a box, and below all what they mean. */
final class CountSigns {

    private static final double HALF = 4;
    /** From a lane to a box, so that the lane keeps clear of the bead between them. */
    static final double TIP = Stroke.HEAD + 2 * HALF + 13;

    private static final double VESSEL = 10;
    /** From the right edge of a box, where no arrow comes to its upper edge. */
    private static final double INSET = 18;

    private static final double GAP = 8;
    private static final double PARTING = 28;

    private final Graph.Counts counts;
    private final Svg svg;

    CountSigns(Graph.Counts counts, Svg svg) {
        this.counts = counts;
        this.svg = svg;
    }

    /** Right behind the head of an arrow, where no other one is. */
    void onArrow(List<Point> corners) {
        Point end = corners.getLast();
        Point before = corners.get(corners.size() - 2);
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        double share = length == 0 ? 0 : (Stroke.HEAD + HALF + 1) / length;
        bead(end.x() + (before.x() - end.x()) * share, end.y() + (before.y() - end.y()) * share);
    }

    /** On the upper edge of a box. */
    void onBox(Box box) {
        vessel(box.right() - INSET, box.y() - VESSEL / 2);
    }

    /** Says what the signs mean; answers where that ends. */
    double legend(double top) {
        double centre = top + GAP + Svg.LINE / 2;
        double x = VESSEL + GAP;
        bead(VESSEL / 2, centre);
        svg.text(counts.arrows(), svg.lang(), x, centre + 5, Anchor.START, "");
        double next = x + TextWidth.of(counts.arrows(), Svg.TEXT) + PARTING;
        boolean fits = next + x + TextWidth.of(counts.boxes(), Svg.TEXT) <= svg.units();
        double second = fits ? centre : centre + Svg.LINE;
        double left = fits ? next : 0;
        vessel(left, second - VESSEL / 2);
        svg.text(counts.boxes(), svg.lang(), left + x, second + 5, Anchor.START, "");
        return second + Svg.LINE / 2;
    }

    private void bead(double x, double y) {
        svg.box(new Box(x - HALF, y - HALF, 2 * HALF, 2 * HALF), HALF, "mark-sign hollow");
    }

    private void vessel(double x, double y) {
        svg.box(new Box(x, y, VESSEL, VESSEL), "mark-sign hollow");
        svg.box(new Box(x, y + VESSEL / 2, VESSEL, VESSEL / 2), "mark-sign");
    }
}
