package shinagaki.generator.chart;

import java.util.List;
import java.util.stream.Stream;

/** Draws a {@link Timeline}: a row each, on a common axis. */
final class TimelineDrawing {

    private static final double THICK = 20;
    private static final double GAP = 10;
    private static final double EDGE = 1;
    /** How much further an axis reaches where something on it has no end. */
    private static final double ONWARD = 1.25;

    private final Timeline line;
    private final Svg svg;
    private final boolean wide;
    /** Of the words beside the bars. */
    private final double side;

    private final Axis axis;
    private final double left;
    private final double right;

    TimelineDrawing(Timeline line, Svg svg) {
        this.line = line;
        this.svg = svg;
        this.wide = svg.width() == Width.WIDE;
        this.side = wide ? 250 : 0;
        this.axis = Axis.through(ends(), furthest(), wide ? 8 : 6);
        this.left = side + EDGE;
        this.right = svg.units() - Math.max(EDGE, TextWidth.of(Svg.number(axis.end()), Svg.TEXT) / 2);
    }

    double draw() {
        List<Double> heights = line.rows().stream().map(this::height).toList();
        double foot = heights.stream().mapToDouble(Double::doubleValue).sum();
        double y = 0;
        for (int i = 0; i < heights.size(); i++) {
            row(line.rows().get(i), y, heights.get(i));
            y += heights.get(i);
        }
        svg.line(left, foot, right, foot, "axis");
        return marks(foot);
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
        Stripe.draw(svg, extent, axis.end(), new Box(left, bar, right - left, THICK), "series-0");
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

    /** A number below each line, and the unit once for all; answers where they end. */
    private double marks(double foot) {
        double y = foot + Svg.LINE - 3;
        for (double mark : axis.marks()) {
            Anchor anchor = mark == 0 && !wide ? Anchor.START : Anchor.MIDDLE;
            svg.text(Svg.number(mark), svg.lang(), mark == 0 && !wide ? 0 : x(mark), y, anchor, "soft");
        }
        if (line.unit().isEmpty()) {
            return foot + Svg.LINE + 2;
        }
        svg.text(line.unit(), svg.lang(), svg.units(), y + Svg.LINE, Anchor.END, "soft");
        return foot + 2 * Svg.LINE + 2;
    }

    private double x(double mark) {
        return left + mark / axis.end() * (right - left);
    }

    private List<Double> ends() {
        return line.rows().stream()
                .map(Timeline.Row::extent)
                .flatMap(extent -> Stream.of(extent.from(), extent.sure(), extent.to()))
                .toList();
    }

    private double furthest() {
        double furthest =
                line.rows().stream().mapToDouble(row -> row.extent().to()).max().orElse(1);
        boolean goesOn = line.rows().stream().anyMatch(row -> row.extent().open());
        return goesOn ? furthest * ONWARD : furthest;
    }
}
