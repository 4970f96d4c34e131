package shinagaki.generator.chart;

/** Draws a {@link Graph} in the way that its arrangement and the room ask for. */
final class GraphDrawing {

    private final Graph graph;
    private final Svg svg;

    GraphDrawing(Graph graph, Svg svg) {
        this.graph = graph;
        this.svg = svg;
    }

    /** Answers how high the drawing is. */
    double draw() {
        return switch (graph.arrangement()) {
            case FLOW -> new FlowDrawing(graph, svg).draw();
            case COLUMNS -> {
                ColumnsDrawing columns = new ColumnsDrawing(graph, svg);
                yield svg.width() == Width.WIDE && columns.fits()
                        ? columns.draw()
                        : new OutlineDrawing(graph, svg).draw();
            }
        };
    }
}
