package shinagaki.generator.chart;

import java.util.List;

/** Draws a {@link Timeline}: a row each, on a common axis. */
final class TimelineDrawing {

    private static final double THICK = 20;
    private static final double GAP = 10;
    /** How much further an axis reaches where something on it has no end. */
    private static final double ONWARD = 1.25;

    private final Timeline line;
    private final Svg svg;
    private final boolean wide;
    private final double side;
    private final Axis axis;

    TimelineDrawing(Timeline line, Svg svg) {
        this.line = line;
        this.svg = svg;
        this.wide = svg.width() == Width.WIDE;
        this.side = wide ? 250 : 0;
        this.axis = Axis.to(end(), wide ? 8 : 6);
    }

    double draw() {
        List<Double> heights = line.rows().stream().map(this::height).toList();
        double foot = heights.stream().mapToDouble(Double::doubleValue).sum();
        double y = 0;
        for (int i = 0; i < heights.size(); i++) {
            row(line.rows().get(i), y, heights.get(i));
            y += heights.get(i);
        }
        svg.line(side, foot, svg.units(), foot, "axis");
        marks(foot);
        return foot + Svg.LINE + 2;
    }

    private void row(Timeline.Row row, double top, double height) {
        double words = row.value().text().isEmpty() ? 0 : Svg.LINE;
        Block label = label(row);
        double start = wide ? top + (height - label.height() - words) / 2 : top + GAP / 2;
        double y = label.draw(svg, 0, start, Anchor.START, "");
        Block value = Block.of(row.value(), width());
        y = value.draw(svg, 0, y, Anchor.START, "value");
        double bar = wide ? top + (height - THICK) / 2 : y + 4;
        grid(wide ? top : bar - 4, top + height);
        Extent extent = row.extent().open() ? onward(row.extent()) : row.extent();
        Stripe.draw(svg, extent, axis.end(), new Box(side, bar, svg.units() - side, THICK), "series-0");
    }

    private double height(Timeline.Row row) {
        double words = label(row).height() + Block.of(row.value(), width()).height();
        return wide ? Math.max(words, THICK) + 2 * GAP : words + THICK + 2 * GAP;
    }

    private Block label(Timeline.Row row) {
        return Block.of(row.label(), width());
    }

    private double width() {
        return wide ? side - 2 * GAP : svg.units();
    }

    private Extent onward(Extent extent) {
        return new Extent(extent.from(), axis.end(), axis.end(), true);
    }

    private void grid(double top, double bottom) {
        axis.marks().forEach(mark -> svg.line(x(mark), top, x(mark), bottom, mark == 0 ? "axis" : "grid"));
    }

    /** Numbers below the axis, the last with the unit; one that would run into the last is left out. */
    private void marks(double foot) {
        String last = Svg.number(axis.end()) + gap() + line.unit();
        double room = svg.units() - TextWidth.of(last, Svg.TEXT);
        for (double mark : axis.marks()) {
            String words = Svg.number(mark);
            if (mark + axis.step() / 2 > axis.end()) {
                svg.text(last, svg.lang(), svg.units(), foot + 17, Anchor.END, "soft");
            } else if (x(mark) + TextWidth.of(words, Svg.TEXT) < room) {
                svg.text(words, svg.lang(), x(mark), foot + 17, mark == 0 ? Anchor.START : Anchor.MIDDLE, "soft");
            }
        }
    }

    /** Full-width signs follow a number directly, words after a space. */
    private String gap() {
        return line.unit().isEmpty() || TextWidth.isFull(line.unit().codePointAt(0)) ? "" : " ";
    }

    private double x(double mark) {
        return side + mark / axis.end() * (svg.units() - side);
    }

    private double end() {
        double furthest =
                line.rows().stream().mapToDouble(row -> row.extent().to()).max().orElse(1);
        boolean goesOn = line.rows().stream().anyMatch(row -> row.extent().open());
        return goesOn ? furthest * ONWARD : furthest;
    }
}
