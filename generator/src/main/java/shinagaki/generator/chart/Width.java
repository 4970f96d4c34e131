package shinagaki.generator.chart;

/**
 * How much room a picture has. Both are drawn; the style sheet shows the one that fits, so that letters keep their size on
 * a small screen.
 */
public enum Width {
    WIDE(720),
    NARROW(340);

    private final int units;

    Width(int units) {
        this.units = units;
    }

    /** The width of the drawing; its letters are {@link Svg#TEXT} units high. */
    public int units() {
        return units;
    }

    /** As class names say it: {@code wide}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
