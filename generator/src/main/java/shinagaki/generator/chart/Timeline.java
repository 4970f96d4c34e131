package shinagaki.generator.chart;

import java.util.List;

/**
 * Spans of time on one axis.
 *
 * @param unit of the axis; may be empty
 */
public record Timeline(String unit, List<Row> rows) implements Chart {

    /**
     * One span.
     *
     * @param value the span in words
     */
    public record Row(Label label, Label value, Extent extent) {}

    @Override
    public boolean hasPoints() {
        return rows.stream().anyMatch(row -> row.extent().open());
    }

    public Timeline {
        rows = List.copyOf(rows);
    }
}
