package shinagaki.generator.chart;

/** Draws a {@link Clock}: a ring with numbered parts, and a list that tells them all. */
final class ClockDrawing {

    private static final double OUTER = 132;
    private static final double INNER = 84;
    private static final double MARKS = 142;
    private static final double RADIUS = 170;
    private static final double DOT = 11;
    private static final double GAP = 10;
    private static final int MOST_MARKS = 12;

    private final Clock clock;
    private final Svg svg;
    private final double middle;
    private final double list;
    private double turned;

    ClockDrawing(Clock clock, Svg svg) {
        this.clock = clock;
        this.svg = svg;
        boolean wide = svg.width() == Width.WIDE;
        this.middle = wide ? RADIUS : svg.units() / 2.0;
        this.list = wide ? 2 * RADIUS + 4 * GAP : 0;
    }

    double draw() {
        marks();
        double y = list > 0 ? 0 : 2 * RADIUS + GAP;
        int number = 0;
        for (Clock.Part part : clock.parts()) {
            if (part.length().isPresent()) {
                number++;
                part(number, part.length().getAsDouble());
            }
            y = told(part, number, y);
        }
        if (clock.rest().isPresent()) {
            ring(turned, clock.total(), "rest");
            y = rest(clock.rest().get(), y);
        }
        svg.text(clock.whole(), svg.lang(), middle, RADIUS + 5, Anchor.MIDDLE, "value");
        return Math.max(2 * RADIUS, y);
    }

    private void marks() {
        Axis axis = Axis.to(clock.total(), MOST_MARKS);
        for (double mark : axis.marks()) {
            if (mark < clock.total()) {
                double angle = angle(mark);
                svg.path("M" + point(angle, OUTER + 1) + "L" + point(angle, OUTER + 6), "axis");
                svg.text(
                        Svg.number(mark),
                        svg.lang(),
                        middle + Math.sin(angle) * MARKS,
                        RADIUS - Math.cos(angle) * MARKS + 5,
                        side(Math.sin(angle)),
                        "soft");
            }
        }
    }

    /** Numbers beside the dial begin or end at it. */
    private static Anchor side(double sine) {
        if (Math.abs(sine) < 0.3) {
            return Anchor.MIDDLE;
        }
        return sine > 0 ? Anchor.START : Anchor.END;
    }

    private void part(int number, double length) {
        double end = Math.min(clock.total(), turned + length);
        ring(turned, end, "slice " + parity(number));
        double angle = angle((turned + end) / 2);
        double radius = (OUTER + INNER) / 2;
        svg.text(
                String.valueOf(number),
                svg.lang(),
                middle + Math.sin(angle) * radius,
                RADIUS - Math.cos(angle) * radius + 5,
                Anchor.MIDDLE,
                "value on-" + parity(number));
        turned = end;
    }

    private static String parity(int number) {
        return number % 2 == 1 ? "odd" : "even";
    }

    private double told(Clock.Part part, int number, double top) {
        if (part.length().isPresent()) {
            svg.box(new Box(list, top + Svg.LINE / 2 - DOT, 2 * DOT, 2 * DOT), DOT, "dot");
            svg.text(String.valueOf(number), svg.lang(), list + DOT, top + 15, Anchor.MIDDLE, "value");
            return line(part.label(), part.value(), top, "value");
        }
        return line(part.label(), part.value(), top, "soft");
    }

    private double rest(Clock.Rest rest, double top) {
        svg.box(new Box(list, top + Svg.LINE / 2 - DOT / 2, 2 * DOT, DOT), 2, "rest");
        return line(Label.plain(rest.label(), svg.lang()), Label.plain(rest.value(), svg.lang()), top, "value");
    }

    private double line(Label label, Label value, double top, String classes) {
        double start = list + 2 * DOT + GAP;
        double room = svg.units() - start - TextWidth.of(value.text(), Svg.TEXT) - GAP;
        double end = Block.of(label, room).draw(svg, start, top, Anchor.START, "");
        svg.text(value.text(), value.lang(), svg.units(), top + 15, Anchor.END, classes);
        return end + 6;
    }

    /** Half by half, since an arc cannot come back to where it began. */
    private void ring(double from, double to, String classes) {
        double start = angle(from);
        double half = angle((from + to) / 2);
        double end = angle(to);
        svg.path(
                "M" + point(start, OUTER) + arc(half, OUTER, 1) + arc(end, OUTER, 1) + "L" + point(end, INNER)
                        + arc(half, INNER, 0) + arc(start, INNER, 0) + "z",
                classes);
    }

    private String arc(double angle, double radius, int sweep) {
        return "A" + Svg.number(radius) + " " + Svg.number(radius) + " 0 0 " + sweep + " " + point(angle, radius);
    }

    private double angle(double at) {
        return at / clock.total() * 2 * Math.PI;
    }

    private String point(double angle, double radius) {
        return Svg.number(middle + Math.sin(angle) * radius) + " " + Svg.number(RADIUS - Math.cos(angle) * radius);
    }
}
