package shinagaki.generator.chart;

/** Commands of SVG for a gentle curve that leaves and arrives level. */
final class Curve {

    /** How far a curve goes out that comes back to the side it left. */
    static final double BULGE = 24;

    private final StringBuilder commands;
    private Point at;

    private Curve(Point at) {
        this.at = at;
        this.commands = new StringBuilder("M").append(Stroke.place(at));
    }

    static Curve from(Point start) {
        return new Curve(start);
    }

    Curve to(Point next) {
        double middle = (at.x() + next.x()) / 2;
        commands.append('C')
                .append(Stroke.place(new Point(middle, at.y())))
                .append(' ')
                .append(Stroke.place(new Point(middle, next.y())))
                .append(' ')
                .append(Stroke.place(next));
        at = next;
        return this;
    }

    Curve straight(Point next) {
        commands.append('L').append(Stroke.place(next));
        at = next;
        return this;
    }

    String commands() {
        return commands.toString();
    }

    /** From one place to another at the same side, by way of {@code out}. */
    static String around(Point start, double out, Point end) {
        return "M" + Stroke.place(start)
                + "C" + Stroke.place(new Point(out, start.y()))
                + " " + Stroke.place(new Point(out, end.y()))
                + " " + Stroke.place(end);
    }
}
