package shinagaki.generator.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes the elements of one drawing. Looks come from classes, so that light, dark and paper each have their own; there
 * are no ids, styles and scripts.
 *
 * <p>The shapes are one image with a name, inside which nothing can be reached; links lie over it as areas of their own.
 */
final class Svg {

    /** Height of usual letters. */
    static final double TEXT = 14;
    /** From one line of words to the next. */
    static final double LINE = 20;
    /** From the top of a line to the foot of its letters. */
    private static final double FOOT = 15;

    private final Width width;
    private final String lang;
    private final StringBuilder shapes = new StringBuilder(4096);
    private final StringBuilder links = new StringBuilder();

    Svg(Width width, String lang) {
        this.width = width;
        this.lang = lang;
    }

    Width width() {
        return width;
    }

    int units() {
        return width.units();
    }

    String lang() {
        return lang;
    }

    /** A box; {@code classes} says what it means. */
    void box(Box box, String classes) {
        shapes.append("<rect");
        place(shapes, box);
        attribute(shapes, "class", classes);
        shapes.append("/>");
    }

    /** A box with round corners. */
    void box(Box box, double radius, String classes) {
        shapes.append("<rect");
        place(shapes, box);
        attribute(shapes, "rx", number(radius));
        attribute(shapes, "class", classes);
        shapes.append("/>");
    }

    void line(double x1, double y1, double x2, double y2, String classes) {
        path("M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2), classes);
    }

    /** An outline of {@code d}, the commands of SVG; write their numbers with {@link #number}. */
    void path(String d, String classes) {
        shapes.append("<path");
        attribute(shapes, "d", d);
        attribute(shapes, "class", classes);
        shapes.append("/>");
    }

    /** One line of words whose foot stands at {@code y}. */
    void text(String words, String wordsLang, double x, double y, Anchor anchor, String classes) {
        shapes.append("<text");
        attribute(shapes, "x", number(x));
        attribute(shapes, "y", number(y));
        if (anchor != Anchor.START) {
            attribute(shapes, "text-anchor", anchor.code());
        }
        words(words, wordsLang, classes);
    }

    /** One line of words that runs down to {@code y}, upright where the script is; {@code x} is its middle. */
    void upright(String words, String wordsLang, double x, double y, String classes) {
        shapes.append("<text");
        attribute(shapes, "x", number(x));
        attribute(shapes, "y", number(y));
        attribute(shapes, "text-anchor", Anchor.END.code());
        attribute(shapes, "writing-mode", "vertical-rl");
        words(words, wordsLang, classes);
    }

    /** Lines of words below {@code top}; answers where they end. */
    double lines(List<String> lines, String wordsLang, double x, double top, Anchor anchor, String classes) {
        double y = top;
        for (String line : lines) {
            text(line, wordsLang, x, y + FOOT, anchor, classes);
            y += LINE;
        }
        return y;
    }

    /** Makes an area lead to where {@code label} leads, if anywhere. */
    void link(Label label, Box area) {
        label.href().ifPresent(href -> {
            links.append("<a");
            attribute(links, "href", href);
            attribute(links, "aria-label", label.text());
            if (!label.lang().equals(lang)) {
                attribute(links, "lang", label.lang());
            }
            links.append("><rect");
            place(links, area);
            attribute(links, "class", "area");
            links.append("/></a>");
        });
    }

    /** Opens a group; {@link #close} ends it. */
    void open(String classes) {
        shapes.append("<g");
        attribute(shapes, "class", classes);
        shapes.append('>');
    }

    void close() {
        shapes.append("</g>");
    }

    String finished(double height, String title) {
        String size = width.units() + " " + number(Math.ceil(height));
        StringBuilder svg = new StringBuilder(shapes.length() + links.length() + 256);
        svg.append("<svg");
        attribute(svg, "class", "drawing " + width.code());
        attribute(svg, "viewBox", "0 0 " + size);
        svg.append("><svg role=\"img\"");
        attribute(svg, "aria-label", title);
        return svg.append('>')
                .append(shapes)
                .append("</svg>")
                .append(links)
                .append("</svg>")
                .toString();
    }

    /** With one decimal where it needs one. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void words(String words, String wordsLang, String classes) {
        if (!classes.isEmpty()) {
            attribute(shapes, "class", classes);
        }
        if (!wordsLang.equals(lang)) {
            attribute(shapes, "lang", wordsLang);
        }
        shapes.append('>');
        escape(shapes, words);
        shapes.append("</text>");
    }

    private static void place(StringBuilder out, Box box) {
        attribute(out, "x", number(box.x()));
        attribute(out, "y", number(box.y()));
        attribute(out, "width", number(box.width()));
        attribute(out, "height", number(box.height()));
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value);
        out.append('"');
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
