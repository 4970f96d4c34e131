package shinagaki.generator.chart;

/**
 * How far something reaches.
 *
 * @param sure up to here in any case
 * @param to up to here at most; the same as {@code sure} where the words name no range
 * @param open whether it may well go on: "or more"
 */
public record Extent(double from, double sure, double to, boolean open) {

    public Extent {
        if (from > sure || sure > to) {
            throw new IllegalArgumentException("an extent runs forward: " + from + ", " + sure + ", " + to);
        }
    }

    /** A length in words, from zero. */
    public static Extent length(Figure figure) {
        return new Extent(0, figure.low(), figure.high(), figure.open());
    }

    /** A period that counts units from one: the sixth month ends at six. An open one has no end of its own. */
    public static Extent period(Figure figure) {
        double start = Math.max(0, Math.floor(figure.low()) - 1);
        double end = Math.max(start, figure.open() ? start : figure.high());
        return new Extent(start, end, end, figure.open());
    }
}
