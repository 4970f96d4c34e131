package shinagaki.generator.chart;

import java.util.List;

/** A label broken into the lines that it takes. */
record Block(Label label, List<String> lines) {

    static Block of(Label label, double width) {
        return new Block(label, Wrapped.of(label.text(), width, Svg.TEXT));
    }

    /** The lines that it takes where it may be as narrow as two lines let it. */
    static Block inTwoLines(Label label) {
        double whole = TextWidth.of(label.text(), Svg.TEXT);
        double least = Phrases.pieces(label.text()).stream()
                .mapToDouble(piece -> TextWidth.of(piece, Svg.TEXT))
                .reduce(whole / 2, Math::max);
        for (double width = least; width < whole; width += Svg.TEXT / 2) {
            Block block = of(label, width);
            if (block.lines().size() <= 2) {
                return block;
            }
        }
        return of(label, whole + 1);
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> TextWidth.of(line, Svg.TEXT))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * Svg.LINE;
    }

    /** Draws the lines below {@code top} and links them; answers where they end. */
    double draw(Svg svg, double x, double top, Anchor anchor, String classes) {
        double end = svg.lines(
                lines,
                label.lang(),
                x,
                top,
                anchor,
                label.href().isPresent() ? (classes + " linked").strip() : classes);
        svg.link(label, new Box(left(x, anchor), top - 2, width(), height() + 4));
        return end;
    }

    /** Draws the lines so that {@code centre} is half way down. */
    void drawAround(Svg svg, double x, double centre, Anchor anchor, String classes) {
        draw(svg, x, centre - height() / 2, anchor, classes);
    }

    private double left(double x, Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width() / 2;
            case END -> x - width();
        };
    }
}
