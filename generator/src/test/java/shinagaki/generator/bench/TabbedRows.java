package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Reads files of tab-separated cells with a line of column names above. */
final class TabbedRows {
    /** Spreadsheets write it before the first character. */
    private static final String MARK = "\uFEFF";

    private final List<String> columns;
    private final Consumer<Mistake> mistakes;

    TabbedRows(List<String> columns, Consumer<Mistake> mistakes) {
        this.columns = List.copyOf(columns);
        this.mistakes = mistakes;
    }

    /** A line below the header, counted from 1 with it; it has a cell for every column. */
    record Row(Path file, int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Mistake mistake(String message, String hint) {
            return Mistake.at(file, line, message, hint);
        }
    }

    /** The rows that can be read. Empty lines are none; empty cells at the end of a line may be left out. */
    List<Row> read(Path file) throws IOException {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            return List.of();
        }
        if (!lines.getFirst().equals(String.join("\t", columns))) {
            mistakes.accept(Mistake.at(
                    file, 1, "the columns are '%s'".formatted(lines.getFirst().replace("\t", ", ")), header()));
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                add(new Row(file, at + 1, List.of(lines.get(at).split("\t", -1))), rows);
            }
        }
        if (rows.isEmpty()) {
            mistakes.accept(Mistake.in(file, "nothing stands below the column names", "add lines, or remove the file"));
        }
        return rows;
    }

    private void add(Row row, List<Row> rows) {
        int missing = columns.size() - row.cells().size();
        if (missing < 0) {
            mistakes.accept(
                    row.mistake("%d cells for %d columns".formatted(row.cells().size(), columns.size()), header()));
            return;
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.addAll(Collections.nCopies(missing, ""));
        rows.add(new Row(row.file(), row.line(), cells));
    }

    private List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
            List<String> lines =
                    (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
            if (lines.isEmpty()) {
                mistakes.accept(Mistake.in(file, "the file is empty", header()));
            }
            return lines;
        } catch (CharacterCodingException malformed) {
            int line = 1;
            for (int at = 0; at < left.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            mistakes.accept(Mistake.at(file, line, "the line is not UTF-8", "save the file as UTF-8"));
            return List.of();
        }
    }

    private String header() {
        return "the first line names the columns %s; every line has a cell for each, with a tab between them"
                .formatted(String.join(", ", columns));
    }
}
