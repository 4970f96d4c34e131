package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;

/**
 * Values for pairs, as a map of heat with the values printed on it.
 *
 * @param down what the rows are, {@code From}
 * @param across what the columns are, {@code To}
 * @param least what the lightest colour means, and {@code most} the darkest
 * @param cells row by row, as many in each as there are columns; a pair without a value is empty
 */
public record Matrix(
        String down,
        String across,
        String least,
        String most,
        List<Label> rows,
        List<Label> columns,
        List<List<Optional<Cell>>> cells)
        implements Chart {

    /**
     * A value.
     *
     * @param label as printed, {@code 85%}
     * @param size how much it is, for its colour
     */
    public record Cell(Label label, double size) {}

    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("a matrix needs a cell for every row and column");
        }
    }
}
