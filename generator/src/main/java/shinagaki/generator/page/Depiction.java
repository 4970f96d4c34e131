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
 */
record Depiction(Chart chart, String type, String said, FigureView.Table table, List<Entry> drawn) {}
