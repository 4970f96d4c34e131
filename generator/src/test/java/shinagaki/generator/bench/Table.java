package shinagaki.generator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table; the first {@code labels} columns are words, the others numbers set to the right. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(int labels, String... columns) {
        add(columns);
        lines.add(Stream.iterate(0, column -> column + 1)
                .limit(columns.length)
                .map(column -> column < labels ? "---" : "---:")
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    void add(String... cells) {
        lines.add(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
