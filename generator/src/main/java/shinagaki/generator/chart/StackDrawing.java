package shinagaki.generator.chart;

import java.util.List;

/** Draws {@link Bars} that are parts of one whole: one upright bar, and beside each part its value and name. */
final class StackDrawing {

    private static final double HEIGHT = 300;
    private static final double SEAM = 2;
    private static final double LEAD = 22;
    private static final int SHADES = 5;

    private record Part(Bars.Group group, Box box, Block name, double wish) {

        double height() {
            return Math.max(Svg.LINE, name.height());
        }
    }

    private final Bars bars;
    private final Svg svg;
    private final double thick;
    private final double valueWidth;

    StackDrawing(Bars bars, Svg svg) {
        this.bars = bars;
        this.svg = svg;
        this.thick = svg.width() == Width.WIDE ? 150 : 72;
        this.valueWidth = bars.groups().stream()
                        .mapToDouble(group ->
                                TextWidth.of(group.bars().getFirst().value().text(), Svg.TEXT))
                        .max()
                        .orElse(0)
                + 10;
    }

    double draw() {
        List<Part> parts = parts();
        double free = 0;
        double bottom = HEIGHT;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            svg.box(part.box, "part part-" + (i % SHADES + 1));
            double top = Math.max(free, part.wish - part.height() / 2);
            words(part, top);
            free = top + part.height() + 4;
            bottom = Math.max(bottom, free);
        }
        return bottom;
    }

    private List<Part> parts() {
        double full = bars.total()
                .orElse(bars.groups().stream().mapToDouble(StackDrawing::size).sum());
        double names = thick + LEAD + valueWidth;
        double[] y = {0};
        return bars.groups().stream()
                .map(group -> {
                    double height = size(group) / full * HEIGHT;
                    Box box = new Box(0, y[0], thick, Math.max(1, height - SEAM));
                    y[0] += height;
                    return new Part(group, box, Block.of(group.label(), svg.units() - names), box.centre());
                })
                .toList();
    }

    private void words(Part part, double top) {
        double line = top + Svg.LINE / 2;
        double edge = part.box.right();
        svg.path(
                "M" + Svg.number(edge) + " " + Svg.number(part.box.centre()) + "h6L" + Svg.number(edge + LEAD - 8) + " "
                        + Svg.number(line) + "h4",
                "thread");
        Label value = part.group.bars().getFirst().value();
        svg.text(value.text(), value.lang(), edge + LEAD, line + 5, Anchor.START, "value");
        part.name.draw(svg, edge + LEAD + valueWidth, top, Anchor.START, "");
    }

    private static double size(Bars.Group group) {
        return group.bars().getFirst().extent().map(Extent::sure).orElse(0.0);
    }
}
