package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the boxes of a flow stand: each in a cell of its own of a grid, the rows of a section together.
 *
 * @param cells of the nodes, by their positions
 * @param sections of the rows
 */
record Cells(int columns, List<Cell> cells, List<Integer> sections) {

    record Cell(int column, int row) {}

    Cells {
        cells = List.copyOf(cells);
        sections = List.copyOf(sections);
    }

    int rows() {
        return sections.size();
    }

    Cell of(int node) {
        return cells.get(node);
    }

    boolean isFree(int column, int row) {
        return !cells.contains(new Cell(column, row));
    }

    /** Whether a row is the first of its section. */
    boolean opens(int row) {
        return row == 0 || !sections.get(row).equals(sections.get(row - 1));
    }

    /** Layers side by side; nodes stand in the row of what leads to them where that is free. */
    static Cells layered(List<Graph.Node> nodes, List<Arc> arcs) {
        List<Integer> layers = Layers.of(nodes.size(), arcs);
        int columns = layers.stream().mapToInt(layer -> layer + 1).max().orElse(0);
        Map<Integer, Cell> cells = new HashMap<>();
        List<Integer> sections = new ArrayList<>();
        for (int section : sectionsOf(nodes)) {
            int first = sections.size();
            for (int column = 0; column < columns; column++) {
                int layer = column;
                List<Integer> here = IntStream.range(0, nodes.size())
                        .filter(node -> nodes.get(node).section() == section && layers.get(node) == layer)
                        .boxed()
                        .sorted(Comparator.comparingInt(node -> wish(node, first, cells, arcs)))
                        .toList();
                int free = first;
                for (int node : here) {
                    int row = Math.max(free, wish(node, first, cells, arcs));
                    cells.put(node, new Cell(column, row));
                    free = row + 1;
                    while (sections.size() < free) {
                        sections.add(section);
                    }
                }
            }
        }
        return new Cells(columns, inOrder(cells), sections);
    }

    /** The row of the first node of the same section that leads to {@code node}. */
    private static int wish(int node, int first, Map<Integer, Cell> cells, List<Arc> arcs) {
        return arcs.stream()
                .filter(arc -> arc.to() == node && cells.containsKey(arc.from()))
                .mapToInt(arc -> cells.getOrDefault(arc.from(), new Cell(0, 0)).row())
                .filter(row -> row >= first)
                .min()
                .orElse(first);
    }

    /** All in one column, section by section, each in the order of its layers. */
    static Cells stacked(List<Graph.Node> nodes, List<Arc> arcs) {
        List<Integer> layers = Layers.of(nodes.size(), arcs);
        List<Integer> order = IntStream.range(0, nodes.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> nodes.get(node).section())
                        .thenComparing(layers::get))
                .toList();
        Map<Integer, Cell> cells = new HashMap<>();
        for (int row = 0; row < order.size(); row++) {
            cells.put(order.get(row), new Cell(0, row));
        }
        return new Cells(
                1,
                inOrder(cells),
                order.stream().map(node -> nodes.get(node).section()).toList());
    }

    private static List<Integer> sectionsOf(List<Graph.Node> nodes) {
        return nodes.stream().map(Graph.Node::section).distinct().sorted().toList();
    }

    private static List<Cell> inOrder(Map<Integer, Cell> cells) {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
