package shinagaki.generator.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes joined by arrows.
 *
 * @param sections the parts that nodes are sorted into
 * @param focus the node that the picture is about, where it is about one
 * @param counts what can be counted in some of the sections
 * @param sides names for what comes before and after the node in focus
 */
public record Graph(
        Arrangement arrangement,
        List<Section> sections,
        List<Node> nodes,
        List<Edge> edges,
        Optional<String> focus,
        Optional<Counts> counts,
        Optional<Sides> sides)
        implements Chart {

    private static final int LIST = 9;

    /** What decides where nodes stand. */
    public enum Arrangement {
        /** The arrows: what comes first stands first; each section is a band. */
        FLOW,
        /** The sections: each has a column. */
        COLUMNS
    }

    /**
     * A part of the picture with a name.
     *
     * @param column where it stands among {@link Arrangement#COLUMNS}, from 0; several may stand one below the other
     */
    public record Section(String name, int column) {}

    /**
     * A box.
     *
     * @param section position in the sections
     * @param notes lines below the label
     * @param accent the colour it wears, from 1
     */
    public record Node(String id, int section, Label label, List<Label> notes, OptionalInt accent) {
        public Node {
            notes = List.copyOf(notes);
        }
    }

    /**
     * An arrow.
     *
     * @param relation what {@code to} is for {@code from}
     * @param derived whether it was inferred
     */
    public record Edge(String from, String to, String relation, boolean derived) {}

    /**
     * Names of what passes along arrows and of what stays in boxes.
     *
     * @param sections where it is counted
     */
    public record Counts(String arrows, String boxes, Set<Integer> sections) {
        public Counts {
            sections = Set.copyOf(sections);
        }
    }

    /** Names of those in the column of the focus that lead to it, and of those that it leads to. */
    public record Sides(String before, String after) {}

    public Graph {
        sections = List.copyOf(sections);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id()) || node.section() < 0 || node.section() >= sections.size()) {
                throw new IllegalArgumentException("'" + node.id() + "' is there twice or in no section");
            }
        }
        for (Edge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new IllegalArgumentException("an arrow from or to nothing: " + edge);
            }
        }
        if (!ids.containsAll(focus.stream().toList())) {
            throw new IllegalArgumentException("about nothing that is there: " + focus);
        }
    }

    /** A picture that is about all of its nodes alike. */
    public Graph(Arrangement arrangement, List<Section> sections, List<Node> nodes, List<Edge> edges) {
        this(arrangement, sections, nodes, edges, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, about one of its nodes. */
    public Graph about(String node, Sides named) {
        return new Graph(arrangement, sections, nodes, edges, Optional.of(node), counts, Optional.of(named));
    }

    /** The same, with signs for what can be counted. */
    public Graph counting(Counts counted) {
        return new Graph(arrangement, sections, nodes, edges, focus, Optional.of(counted), sides);
    }

    /** Whether what stays in a node is counted. */
    boolean isCounted(int node) {
        return counts.filter(
                        counted -> counted.sections().contains(nodes.get(node).section()))
                .isPresent();
    }

    @Override
    public boolean hasDashes() {
        return arcs().stream().anyMatch(this::isDerived);
    }

    /** The arrows by the positions of their nodes, without those that lead back to their own node, each once. */
    List<Arc> arcs() {
        List<String> order = nodes.stream().map(Node::id).toList();
        return edges.stream()
                .map(edge -> new Arc(order.indexOf(edge.from()), order.indexOf(edge.to())))
                .filter(arc -> arc.from() != arc.to())
                .distinct()
                .toList();
    }

    /** Whether some node tells several things below its label, so that all words begin at the same side. */
    boolean hasLists() {
        return nodes.stream().anyMatch(node -> node.notes().size() > 1);
    }

    /** The column of a node. */
    int column(int node) {
        return sections.get(nodes.get(node).section()).column();
    }

    int columns() {
        return sections.stream().mapToInt(section -> section.column() + 1).max().orElse(0);
    }

    /** Whether a column has so many nodes that they are a list of words without boxes. */
    boolean isList(int column) {
        return IntStream.range(0, nodes.size())
                        .filter(node -> column(node) == column)
                        .count()
                > LIST;
    }

    /** Whether the picture is about this node alone. */
    boolean isFocus(int node) {
        return focus.filter(nodes.get(node).id()::equals).isPresent();
    }

    /** Whether the picture is about this node, or about no node in particular. */
    boolean isInFocus(int node) {
        return focus.map(nodes.get(node).id()::equals).orElse(true);
    }

    /**
     * The column that the others are attached to: that of the node which the picture is about, else the one whose nodes
     * have the most arrows, on average.
     */
    int hub() {
        return focus.isPresent() ? column(focused()) : mostJoined(arcs());
    }

    private int focused() {
        return IntStream.range(0, nodes.size())
                .filter(this::isInFocus)
                .findFirst()
                .orElseThrow();
    }

    private int mostJoined(List<Arc> arcs) {
        return IntStream.range(0, columns())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(column -> ends(arcs, column))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private double ends(List<Arc> arcs, int column) {
        long ends = arcs.stream()
                .flatMap(arc -> Stream.of(arc.from(), arc.to()))
                .filter(node -> column(node) == column)
                .count();
        long members = IntStream.range(0, nodes.size())
                .filter(node -> column(node) == column)
                .count();
        return members == 0 ? 0 : (double) ends / members;
    }

    /** Whether all edges behind an arrow were inferred. */
    boolean isDerived(Arc arc) {
        String from = nodes.get(arc.from()).id();
        String to = nodes.get(arc.to()).id();
        return edges.stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .allMatch(Edge::derived);
    }
}
