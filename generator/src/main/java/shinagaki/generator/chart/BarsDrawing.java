package shinagaki.generator.chart;

import java.util.List;

/** Draws {@link Bars} that stand side by side. Words have lines and columns of their own, so that no bar reaches them. */
final class BarsDrawing {

    private static final double THICK = 18;
    private static final double GAP = 10;
    private static final double MOST_VALUE = 200;
    /** A value so short stands beside the name even where that takes several lines. */
    private static final double FEW = 90;

    private final Bars bars;
    private final Svg svg;
    private final boolean wide;
    private final double side;
    private final double seriesSide;
    private final double valueSide;
    private final double full;
    /** Whether details need more room than there is beside the bars. */
    private final boolean below;

    BarsDrawing(Bars bars, Svg svg) {
        this.bars = bars;
        this.svg = svg;
        this.wide = svg.width() == Width.WIDE;
        this.side = wide ? 230 : 0;
        this.seriesSide = wide ? seriesWidth() : 0;
        this.valueSide = wide ? valueWidth() : 0;
        this.full = bars.total().orElse(longest());
        this.below = wide && bars.groups().stream().anyMatch(this::isLong);
    }

    double draw() {
        double y = 0;
        for (Bars.Group group : bars.groups()) {
            y = wide ? wideGroup(group, y) : narrowGroup(group, y);
        }
        return y;
    }

    private double wideGroup(Bars.Group group, double top) {
        double words = name(group, top, side - 2 * GAP);
        words = below ? words : detail(group, words, side - 2 * GAP);
        double y = top;
        for (int i = 0; i < group.bars().size(); i++) {
            Bars.Bar bar = group.bars().get(i);
            Block value = Block.of(bar.value(), valueSide);
            double height = Math.max(Svg.LINE, value.height());
            double x = side + seriesSide;
            if (!bars.series().isEmpty()) {
                svg.text(bars.series().get(i), svg.lang(), side, y + height / 2 + 5, Anchor.START, "soft");
            }
            Box room = new Box(x, y + height / 2 - THICK / 2, svg.units() - x - valueSide - GAP, THICK);
            double end = bar(bar, i, room);
            value.drawAround(svg, end + GAP, y + height / 2, Anchor.START, "value");
            y += height + GAP / 2;
        }
        double foot = Math.max(words, y);
        return rule(below ? detail(group, foot, svg.units()) : foot);
    }

    private boolean isLong(Bars.Group group) {
        double words = Block.of(group.label(), side - 2 * GAP).height()
                + group.detail()
                        .map(detail -> Block.of(detail, side - 2 * GAP).height())
                        .orElse(0.0);
        return group.detail().isPresent() && words > Svg.LINE + group.bars().size() * (Svg.LINE + GAP / 2);
    }

    private double narrowGroup(Bars.Group group, double top) {
        boolean one = bars.series().isEmpty();
        double value = one ? TextWidth.of(group.bars().getFirst().value().text(), Svg.TEXT) + GAP : 0;
        boolean beside =
                one && (value < FEW || value + TextWidth.of(group.label().text(), Svg.TEXT) < svg.units());
        double room = svg.units() - (beside ? value : 0);
        double y = detail(group, name(group, top, room), room);
        for (int i = 0; i < group.bars().size(); i++) {
            Bars.Bar bar = group.bars().get(i);
            if (!one) {
                svg.text(bars.series().get(i), svg.lang(), 0, y + 15, Anchor.START, "soft");
            }
            if (beside) {
                Block.of(bar.value(), value).draw(svg, svg.units(), top, Anchor.END, "value");
            } else {
                double rest =
                        svg.units() - (one ? 0 : TextWidth.of(bars.series().get(i), Svg.TEXT) + GAP);
                y = Block.of(bar.value(), rest).draw(svg, svg.units(), y, Anchor.END, "value");
            }
            bar(bar, i, new Box(0, y + 2, svg.units(), THICK));
            y += bar.extent().isPresent() || bars.total().isPresent() ? THICK + GAP : 2;
        }
        return rule(y);
    }

    private double name(Bars.Group group, double top, double width) {
        return Block.of(group.label(), width).draw(svg, 0, top, Anchor.START, "");
    }

    private double detail(Bars.Group group, double y, double width) {
        return group.detail()
                .map(detail -> Block.of(detail, width).draw(svg, 0, y, Anchor.START, "soft"))
                .orElse(y);
    }

    /** A thread between this group and the next. */
    private double rule(double y) {
        svg.line(0, y + GAP / 2, svg.units(), y + GAP / 2, "thread");
        return y + GAP;
    }

    /** Answers where the bar, or its track, ends. */
    private double bar(Bars.Bar bar, int series, Box room) {
        if (bars.total().isPresent()) {
            svg.box(room, "track");
        }
        double end = bar.extent()
                .map(extent -> Stripe.draw(
                        svg, extent, full, room, "series-" + (bars.series().isEmpty() ? 0 : series + 1)))
                .orElse(room.x());
        return bars.total().isPresent() ? room.right() : end;
    }

    private double seriesWidth() {
        return bars.series().stream()
                .mapToDouble(series -> TextWidth.of(series, Svg.TEXT) + GAP)
                .max()
                .orElse(0);
    }

    private double valueWidth() {
        return Math.min(
                MOST_VALUE,
                allBars().stream()
                                .mapToDouble(bar -> TextWidth.of(bar.value().text(), Svg.TEXT))
                                .max()
                                .orElse(0)
                        + 1);
    }

    private double longest() {
        return allBars().stream()
                .flatMap(bar -> bar.extent().stream())
                .mapToDouble(Extent::to)
                .max()
                .orElse(1);
    }

    private List<Bars.Bar> allBars() {
        return bars.groups().stream().flatMap(group -> group.bars().stream()).toList();
    }
}
