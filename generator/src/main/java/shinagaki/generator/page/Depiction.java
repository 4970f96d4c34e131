package shinagaki.generator.page;

import java.util.List;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.chart.Chart;

/**
 * Entries as a picture.
 *
 * @param type as the style sheet calls it
 * @param said what the picture shows, in a sentence
 * @param drawn the entries whose sources the picture has
 * @param hints how to read it, where nobody could guess
 */
record Depiction(Chart chart, String type, String said, FigureView.Table table, List<Entry> drawn, List<String> hints) {

    Depiction(Chart chart, String type, String said, FigureView.Table table, List<Entry> drawn) {
        this(chart, type, said, table, drawn, List.of());
    }
}
