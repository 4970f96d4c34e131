package shinagaki.generator.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a {@link Ladder}: where there is room as stairs from left to right, with the way to the next step written above
 * each tread, else as rungs from the last down to the first.
 */
final class LadderDrawing {

    private static final double EDGE = 1;
    private static final double PAD = 10;
    private static final double RISE = 46;
    private static final double INDENT = 10;
    private static final double ARROW = 24;
    private static final double GAP = 8;
    private static final double LARGE = 30;

    private final Ladder ladder;
    private final Svg svg;

    LadderDrawing(Ladder ladder, Svg svg) {
        this.ladder = ladder;
        this.svg = svg;
    }

    /** Answers how high the drawing is. */
    double draw() {
        return svg.width() == Width.WIDE ? stairs() : rungs();
    }

    private double stairs() {
        int count = ladder.steps().size();
        double width = (svg.units() - 2 * EDGE) / count;
        double body = IntStream.range(0, count)
                .mapToDouble(i -> stepHeight(i, width))
                .max()
                .orElse(0);
        double top = IntStream.range(0, count)
                .mapToDouble(i -> waysHeight(i, width - ARROW - PAD) + GAP - (count - 1 - i) * RISE)
                .max()
                .orElse(0);
        double first = Math.max(EDGE, top) + (count - 1) * RISE;
        double floor = first + body;
        for (int i = 0; i < count; i++) {
            double x = EDGE + i * width;
            double tread = first - i * RISE;
            stair(i, new Box(x, tread, width, floor - tread));
            ways(i, x + PAD, tread - GAP - waysHeight(i, width - ARROW - PAD), width - ARROW - PAD);
            if (!ladder.from(i).isEmpty()) {
                double up = x + width - ARROW / 2;
                double level = tread - RISE / 2;
                climb(List.of(new Point(up, tread), new Point(up, level), new Point(x + width, level)), isDerived(i));
            }
        }
        return floor + EDGE;
    }

    private void stair(int step, Box box) {
        svg.box(box, isCurrent(step) ? "step current" : "step");
        words(step, box.x() + PAD, box.y() + PAD, box.width() - 2 * PAD);
        svg.link(ladder.steps().get(step).label(), box);
    }

    private double rungs() {
        double y = EDGE;
        int last = ladder.steps().size() - 1;
        for (int i = last; i >= 0; i--) {
            double x = EDGE + i * INDENT;
            double width = svg.units() - EDGE - x;
            if (i < last) {
                double height = Math.max(RISE, waysHeight(i, width - ARROW - GAP) + 2 * GAP);
                if (!ladder.from(i).isEmpty()) {
                    double up = x + INDENT + ARROW / 2;
                    climb(List.of(new Point(up, y + height), new Point(up, y)), isDerived(i));
                }
                ways(
                        i,
                        x + INDENT + ARROW + GAP,
                        y + (height - waysHeight(i, width - ARROW - GAP)) / 2,
                        width - ARROW - GAP - INDENT);
                y += height;
            }
            Box box = new Box(x, y, width, stepHeight(i, width));
            stair(i, box);
            y += box.height();
        }
        return y + EDGE;
    }

    private double stepHeight(int step, double width) {
        return (ladder.steps().get(step).note().isPresent() ? LARGE + GAP : 0)
                + Block.of(ladder.steps().get(step).label(), width - 2 * PAD).height()
                + 2 * PAD;
    }

    private void words(int step, double x, double top, double width) {
        Ladder.Step shown = ladder.steps().get(step);
        double y = top;
        if (shown.note().isPresent()) {
            Label note = shown.note().get();
            svg.text(note.text(), note.lang(), x, y + LARGE - 5, Anchor.START, "large");
            y += LARGE + GAP;
        }
        Block block = Block.of(shown.label(), width);
        svg.lines(block.lines(), shown.label().lang(), x, y, Anchor.START, "strong");
    }

    private double waysHeight(int step, double width) {
        return ladder.from(step).stream()
                .flatMap(climb -> blocks(climb, width).stream())
                .mapToDouble(Block::height)
                .sum();
    }

    private void ways(int step, double x, double top, double width) {
        double y = top;
        for (Ladder.Climb climb : ladder.from(step)) {
            List<Block> blocks = blocks(climb, width);
            for (int i = 0; i < blocks.size(); i++) {
                y = blocks.get(i).draw(svg, x, y, Anchor.START, i == 0 ? "" : "soft");
            }
        }
    }

    private static List<Block> blocks(Ladder.Climb climb, double width) {
        return climb.labels().stream().map(label -> Block.of(label, width)).toList();
    }

    /** From a step to the next. */
    private void climb(List<Point> way, boolean derived) {
        svg.path(Stroke.line(way), derived ? "flow derived" : "flow");
        svg.path(Stroke.head(way.get(way.size() - 2), way.getLast()), "head");
    }

    private boolean isDerived(int step) {
        return ladder.from(step).stream().allMatch(Ladder.Climb::derived);
    }

    private boolean isCurrent(int step) {
        return ladder.current().isPresent() && ladder.current().get() == step;
    }
}
