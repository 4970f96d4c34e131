package shinagaki.generator.chart;

/** Which end of a line of words stands at its place. */
enum Anchor {
    START,
    MIDDLE,
    END;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
