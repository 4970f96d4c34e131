package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far each node is from the start of a flow: one step further than the furthest node that leads to it. Arrows that
 * close a circle, seen from the first node of it, do not count and lead back.
 */
final class Layers {

    private enum Visit {
        NEVER,
        OPEN,
        DONE
    }

    private final int[] layers;
    private final List<List<Integer>> ways = new ArrayList<>();
    private final Visit[] visits;
    private final List<Integer> sorted = new ArrayList<>();

    private Layers(int nodes, List<Arc> arcs) {
        layers = new int[nodes];
        visits = new Visit[nodes];
        for (int node = 0; node < nodes; node++) {
            int from = node;
            visits[node] = Visit.NEVER;
            ways.add(new ArrayList<>(arcs.stream()
                    .filter(arc -> arc.from() == from)
                    .map(Arc::to)
                    .sorted()
                    .toList()));
        }
    }

    /** The layer of each node, from 0. */
    static List<Integer> of(int nodes, List<Arc> arcs) {
        Layers layers = new Layers(nodes, arcs);
        layers.sortWithoutCircles(arcs);
        layers.push();
        layers.pull();
        return IntStream.of(layers.layers).boxed().toList();
    }

    /** Starts where nothing leads to, so that a circle is cut where it is entered. */
    private void sortWithoutCircles(List<Arc> arcs) {
        IntStream.range(0, layers.length)
                .filter(node -> arcs.stream().noneMatch(arc -> arc.to() == node))
                .forEach(this::visit);
        IntStream.range(0, layers.length).forEach(this::visit);
    }

    private void visit(int node) {
        if (visits[node] != Visit.NEVER) {
            return;
        }
        visits[node] = Visit.OPEN;
        ways.get(node).removeIf(next -> {
            visit(next);
            return visits[next] == Visit.OPEN;
        });
        visits[node] = Visit.DONE;
        sorted.addFirst(node);
    }

    private void push() {
        for (int node : sorted) {
            for (int next : ways.get(node)) {
                layers[next] = Math.max(layers[next], layers[node] + 1);
            }
        }
    }

    /** A node to which nothing leads stands right before what it leads to. */
    private void pull() {
        for (int node : sorted) {
            int first =
                    ways.get(node).stream().mapToInt(next -> layers[next]).min().orElse(0);
            boolean isStart = layers[node] == 0 && first > 1;
            if (isStart) {
                layers[node] = first - 1;
            }
        }
    }
}
