package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a node, broken into lines, and the box around them. */
final class NodeBox {

    static final double BESIDE = 9;
    static final double ABOVE = 9;
    private static final double GAP = 5;

    private final Graph.Node node;
    private final List<Block> blocks;

    /** @param width of the box */
    NodeBox(Graph.Node node, double width) {
        this.node = node;
        this.blocks = Stream.concat(Stream.of(node.label()), node.notes().stream())
                .map(label -> Block.of(label, width - 2 * BESIDE))
                .toList();
    }

    /** The width at which every line stays whole. */
    static double naturalWidth(Graph.Node node) {
        double widest = Stream.concat(Stream.of(node.label()), node.notes().stream())
                .mapToDouble(label -> TextWidth.of(label.text(), Svg.TEXT))
                .max()
                .orElse(0);
        return Math.ceil(widest) + 2 * BESIDE;
    }

    /** The width at which no word is torn, and no name in katakana either unless room is {@code scarce}. */
    static double neededWidth(Graph.Node node, boolean scarce) {
        double widest = Stream.concat(Stream.of(node.label()), node.notes().stream())
                .flatMap(label -> (scarce ? Phrases.words(label.text()) : Phrases.pieces(label.text())).stream())
                .mapToDouble(piece -> TextWidth.of(piece, Svg.TEXT))
                .max()
                .orElse(0);
        return Math.ceil(widest) + 2 * BESIDE;
    }

    double height() {
        return wordsHeight() + 2 * ABOVE;
    }

    double wordsHeight() {
        return blocks.stream().mapToDouble(Block::height).sum() + gap();
    }

    /** Between a name and what stands below it. */
    private double gap() {
        return node.notes().isEmpty() ? 0 : GAP;
    }

    /** The box, and its words around its middle or from one of its sides; marked where the picture is about it. */
    void draw(Svg svg, Box box, Anchor side, boolean current) {
        svg.box(box, 4, current ? classes() + " current" : classes());
        drawWords(svg, box, side);
    }

    /** Only the words. */
    void drawWords(Svg svg, Box box, Anchor side) {
        double x = switch (side) {
            case START -> box.x() + BESIDE;
            case MIDDLE -> box.middle();
            case END -> box.right() - BESIDE;
        };
        words(svg, box, x, side);
    }

    /** The whole box leads where its label leads, and a note where that leads. */
    private void words(Svg svg, Box box, double x, Anchor anchor) {
        svg.link(node.label(), box);
        double top = box.centre() - wordsHeight() / 2;
        for (Block block : blocks) {
            if (block.label().equals(node.label())) {
                String classes = node.notes().isEmpty() ? "" : "strong";
                top = svg.lines(block.lines(), block.label().lang(), x, top, anchor, classes) + gap();
            } else {
                top = block.draw(svg, x, top, anchor, "soft");
            }
        }
    }

    private String classes() {
        List<String> classes = new ArrayList<>(List.of("node"));
        node.accent().ifPresent(accent -> classes.addAll(List.of("accent", "accent-" + accent)));
        return String.join(" ", classes);
    }
}
