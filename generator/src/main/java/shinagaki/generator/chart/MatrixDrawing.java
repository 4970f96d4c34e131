package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;

/** Draws a {@link Matrix}: the darker a cell, the larger its value. */
final class MatrixDrawing {

    private static final int STEPS = 5;
    private static final double GAP = 8;
    /** From the name of a column to the next. */
    private static final double BETWEEN = 4;

    private static final double CELL = 44;
    private static final double SWATCH = 16;
    private static final double WIDEST_NAME = 200;
    private static final double NARROW_NAME = 124;

    private final Matrix matrix;
    private final Svg svg;
    private final double side;
    private final double cell;
    private final boolean upright;
    private final double head;

    MatrixDrawing(Matrix matrix, Svg svg) {
        this.matrix = matrix;
        this.svg = svg;
        this.side = Math.min(svg.width() == Width.WIDE ? WIDEST_NAME : NARROW_NAME, nameWidth() + GAP);
        this.cell = (svg.units() - side) / Math.max(1, matrix.columns().size());
        this.upright = matrix.columns().stream().anyMatch(this::isCramped);
        this.head = Math.max(headHeight(), 2 * Svg.LINE) + GAP;
    }

    double draw() {
        corner();
        for (int column = 0; column < matrix.columns().size(); column++) {
            column(matrix.columns().get(column), side + column * cell);
        }
        double y = head;
        for (int row = 0; row < matrix.rows().size(); row++) {
            y = row(matrix.rows().get(row), matrix.cells().get(row), y);
        }
        return key(y + GAP);
    }

    /** All colours in their order, between the words for the least and the most. */
    private double key(double top) {
        double middle = top + Svg.LINE / 2;
        svg.text(matrix.least(), svg.lang(), side, middle + 5, Anchor.START, "soft");
        double x = side + TextWidth.of(matrix.least(), Svg.TEXT) + GAP;
        for (int step = 1; step <= STEPS; step++) {
            svg.box(new Box(x, middle - SWATCH / 2, SWATCH, SWATCH), "cell heat-" + step);
            x += SWATCH + BETWEEN;
        }
        svg.text(matrix.most(), svg.lang(), x + GAP - BETWEEN, middle + 5, Anchor.START, "soft");
        return top + Svg.LINE + 2;
    }

    /** Names of rows take two lines, so that the columns have room for theirs. */
    private double nameWidth() {
        double corner = TextWidth.of(matrix.down() + matrix.across() + " ↓ →", Svg.TEXT);
        return matrix.rows().stream()
                .mapToDouble(label -> Block.inTwoLines(label).width())
                .map(Math::ceil)
                .reduce(corner, Math::max);
    }

    /** Whether a name is better written downwards: a word would be torn, or it is even higher in lines. */
    private boolean isCramped(Label label) {
        double room = cell - BETWEEN;
        boolean isTorn = Phrases.pieces(label.text()).stream().anyMatch(piece -> TextWidth.of(piece, Svg.TEXT) > room);
        return isTorn || Block.of(label, room).height() > TextWidth.of(label.text(), Svg.TEXT);
    }

    private double headHeight() {
        return matrix.columns().stream()
                .mapToDouble(label -> upright
                        ? length(label)
                        : Block.of(label, cell - BETWEEN).height())
                .max()
                .orElse(0);
    }

    /** Downwards: signs that stand upright take an em each. */
    private static double length(Label label) {
        String text = downwards(label);
        return isStacked(label) ? text.codePointCount(0, text.length()) * Svg.TEXT : TextWidth.of(text, Svg.TEXT);
    }

    /** Signs that stand upright need no space between words to be told apart. */
    private static String downwards(Label label) {
        return isStacked(label) ? label.text().replace(" ", "") : label.text();
    }

    /** Latin letters among signs that stand upright do so as well. */
    private static boolean isStacked(Label label) {
        return label.text().codePoints().anyMatch(TextWidth::isFull);
    }

    private void corner() {
        double x = side - GAP;
        svg.text(matrix.across() + " →", svg.lang(), x, head - GAP - Svg.LINE - 5, Anchor.END, "soft");
        svg.text(matrix.down() + " ↓", svg.lang(), 0, head - GAP - 5, Anchor.START, "soft");
    }

    private void column(Label label, double x) {
        double middle = x + cell / 2;
        if (upright) {
            double length = length(label);
            String classes = isStacked(label) ? "stacked" : "";
            svg.upright(
                    downwards(label),
                    label.lang(),
                    middle,
                    head - GAP,
                    label.href().isPresent() ? ("linked " + classes).strip() : classes);
            svg.link(label, new Box(middle - Svg.LINE / 2, head - GAP - length, Svg.LINE, length));
        } else {
            Block block = Block.of(label, cell - BETWEEN);
            block.draw(svg, middle, head - GAP - block.height(), Anchor.MIDDLE, "");
        }
    }

    private double row(Label label, List<Optional<Matrix.Cell>> cells, double y) {
        Block block = Block.of(label, side - GAP);
        double height = Math.max(CELL, block.height() + GAP);
        block.drawAround(svg, 0, y + height / 2, Anchor.START, "");
        for (int column = 0; column < cells.size(); column++) {
            Box box = new Box(side + column * cell + 1, y + 1, cell - 2, height - 2);
            cells.get(column).ifPresentOrElse(value -> cell(value, box), () -> svg.box(box, "cell none"));
        }
        return y + height;
    }

    private void cell(Matrix.Cell value, Box box) {
        int step = (int) Math.clamp(Math.ceil(value.size() / largest() * STEPS), 1, STEPS);
        svg.box(box, "cell heat-" + step);
        svg.text(
                value.label().text(),
                value.label().lang(),
                box.middle(),
                box.centre() + 5,
                Anchor.MIDDLE,
                "value on-heat-" + step);
        svg.link(value.label(), box);
    }

    private double largest() {
        return matrix.cells().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .mapToDouble(Matrix.Cell::size)
                .max()
                .orElse(1);
    }
}
