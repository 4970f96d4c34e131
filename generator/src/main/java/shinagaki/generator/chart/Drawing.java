package shinagaki.generator.chart;

/** Pictures as SVG, which takes its colours from the page's style sheet. */
public final class Drawing {

    private Drawing() {}

    /**
     * Draws a picture. The same picture comes out the same every time, and holds the same data at every width.
     *
     * @param title what the picture shows, in a sentence, for those who do not see it
     * @param lang of the title and of the page
     * @return an {@code svg} element without ids, styles and scripts
     */
    public static String of(Chart chart, Width width, String title, String lang) {
        Svg svg = new Svg(width, lang);
        double height = switch (chart) {
            case Matrix matrix -> new MatrixDrawing(matrix, svg).draw();
            case Bars bars -> bars.stacked() ? new StackDrawing(bars, svg).draw() : new BarsDrawing(bars, svg).draw();
            case Timeline timeline -> new TimelineDrawing(timeline, svg).draw();
            case Clock clock -> new ClockDrawing(clock, svg).draw();
            case Ladder ladder -> new LadderDrawing(ladder, svg).draw();
            case Graph graph -> new GraphDrawing(graph, svg).draw();
        };
        return svg.finished(height, title);
    }
}
