package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;

/** Draws {@link Bars} that are parts of one whole: one upright bar, and beside each part its value and name. */
final class StackDrawing {

    private static final double HEIGHT = 300;
    private static final double SEAM = 2;
    private static final double LEAD = 22;
    private static final int SHADES = 5;

    private record Part(Bars.Group group, Box box, Block name, Optional<Block> detail) {

        /** Where the words would stand, were they alone. */
        double wish() {
            return box.centre() - Svg.LINE / 2;
        }
    }

    private final Bars bars;
    private final Svg svg;
    private final double thick;
    private final boolean wide;
    private final double valueWidth;
    private final double wordWidth;

    StackDrawing(Bars bars, Svg svg) {
        this.bars = bars;
        this.svg = svg;
        this.wide = svg.width() == Width.WIDE;
        this.thick = wide ? 150 : 64;
        this.valueWidth = bars.groups().stream()
                        .mapToDouble(group ->
                                TextWidth.of(group.bars().getFirst().value().text(), Svg.TEXT))
                        .max()
                        .orElse(0)
                + 10;
        double names = svg.units() - thick - LEAD - valueWidth;
        this.wordWidth = wide ? names / 2 : names;
    }

    double draw() {
        List<Part> parts = parts();
        double free = 0;
        double bottom = HEIGHT;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            svg.box(part.box, "part part-" + (i % SHADES + 1));
            free = words(part, Math.max(free, part.wish())) + 4;
            bottom = Math.max(bottom, free);
        }
        return bottom;
    }

    private List<Part> parts() {
        double full = bars.total()
                .orElse(bars.groups().stream().mapToDouble(StackDrawing::size).sum());
        double[] y = {0};
        return bars.groups().stream()
                .map(group -> {
                    double height = size(group) / full * HEIGHT;
                    Box box = new Box(0, y[0], thick, Math.max(1, height - SEAM));
                    y[0] += height;
                    return new Part(
                            group,
                            box,
                            Block.of(group.label(), wordWidth),
                            group.detail().map(detail -> Block.of(detail, wordWidth)));
                })
                .toList();
    }

    /** Answers where the words end. */
    private double words(Part part, double top) {
        double line = top + Svg.LINE / 2;
        double edge = part.box.right();
        svg.path(
                "M" + Svg.number(edge) + " " + Svg.number(part.box.centre()) + "h6L" + Svg.number(edge + LEAD - 8) + " "
                        + Svg.number(line) + "h4",
                "leader");
        Label value = part.group.bars().getFirst().value();
        svg.text(value.text(), value.lang(), edge + LEAD, line + 5, Anchor.START, "value");
        double names = edge + LEAD + valueWidth;
        double y = part.name.draw(svg, names, top, Anchor.START, "");
        if (part.detail.isEmpty()) {
            return y;
        }
        return wide
                ? Math.max(y, part.detail.get().draw(svg, names + wordWidth, top, Anchor.START, "soft"))
                : part.detail.get().draw(svg, names, y, Anchor.START, "soft");
    }

    private static double size(Bars.Group group) {
        return group.bars().getFirst().extent().map(Extent::sure).orElse(0.0);
    }
}
