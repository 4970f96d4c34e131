package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.chart.Label;
import shinagaki.generator.chart.Matrix;

/** Entries that each tell the value of a pair. */
final class MatrixFigure {

    private record Pair(Entry entry, Entry row, Entry column, Matrix.Cell cell) {}

    private final ChartFields fields;

    MatrixFigure(ChartFields fields) {
        this.fields = fields;
    }

    Optional<Depiction> of(ChartSpec.Matrix spec, String title, List<Entry> entries, Viewpoint from) {
        List<Pair> pairs = entries.stream()
                .flatMap(entry -> pair(spec, entry, from).stream())
                .toList();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> rows = fields.inOrder(pairs.stream().map(Pair::row).toList());
        List<Entry> columns = fields.inOrder(pairs.stream().map(Pair::column).toList());
        Matrix matrix = new Matrix(
                fields.fieldLabel(entries, spec.rows(), from),
                fields.fieldLabel(entries, spec.columns(), from),
                fields.word(from, "chart-least"),
                fields.word(from, "chart-most"),
                rows.stream().map(row -> fields.label(row, from)).toList(),
                columns.stream().map(column -> fields.label(column, from)).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(pairs, row, column))
                                .toList())
                        .toList());
        return Optional.of(new Depiction(
                matrix,
                "matrix",
                said(matrix, pairs, title, from),
                table(matrix, from),
                pairs.stream().map(Pair::entry).toList(),
                List.of(fields.word(from, "chart-shades"))));
    }

    private Optional<Pair> pair(ChartSpec.Matrix spec, Entry entry, Viewpoint from) {
        Optional<Entry> row = fields.target(entry, spec.rows());
        Optional<Entry> column = fields.target(entry, spec.columns());
        Optional<Phrase> words = fields.words(entry, spec.value(), from);
        if (row.isEmpty() || column.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        double size =
                fields.figure(entry, spec.value()).map(figure -> figure.low()).orElse(0.0);
        Label value = new Label(
                words.get().text(),
                words.get().lang(),
                fields.label(entry, from).href());
        return Optional.of(new Pair(entry, row.get(), column.get(), new Matrix.Cell(value, size)));
    }

    private static Optional<Matrix.Cell> cell(List<Pair> pairs, Entry row, Entry column) {
        return pairs.stream()
                .filter(pair ->
                        pair.row().id().equals(row.id()) && pair.column().id().equals(column.id()))
                .map(Pair::cell)
                .findFirst();
    }

    private String said(Matrix matrix, List<Pair> pairs, String title, Viewpoint from) {
        Pair most = pairs.stream()
                .max(Comparator.comparingDouble(pair -> pair.cell().size()))
                .orElseThrow();
        return fields.said(
                from,
                "chart-matrix",
                Map.of(
                        "title", title,
                        "down", matrix.down(),
                        "across", matrix.across(),
                        "most", most.cell().label().text(),
                        "row", fields.label(most.row(), from).text(),
                        "column", fields.label(most.column(), from).text()));
    }

    private static FigureView.Table table(Matrix matrix, Viewpoint from) {
        List<String> head = new ArrayList<>(List.of(matrix.down() + " ↓ / " + matrix.across() + " →"));
        matrix.columns().forEach(column -> head.add(column.text()));
        List<List<FigureView.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            List<FigureView.Cell> row =
                    new ArrayList<>(List.of(ChartFields.cell(matrix.rows().get(i), from)));
            matrix.cells()
                    .get(i)
                    .forEach(cell -> row.add(cell.map(value -> ChartFields.cell(
                                    Label.plain(
                                            value.label().text(), value.label().lang()),
                                    from))
                            .orElseGet(() -> new FigureView.Cell(from.phrase("–"), Optional.empty()))));
            rows.add(row);
        }
        return new FigureView.Table(head, rows);
    }
}
