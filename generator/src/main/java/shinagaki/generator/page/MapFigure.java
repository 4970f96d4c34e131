package shinagaki.generator.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.chart.Graph;

/** Kinds as columns, and what joins their entries; on the page of an entry, the part of it that the entry reaches. */
final class MapFigure {

    private final Catalog catalog;
    private final ChartFields fields;
    private final GraphFigure graphs;

    MapFigure(Catalog catalog, ChartFields fields) {
        this.catalog = catalog;
        this.fields = fields;
        this.graphs = new GraphFigure(fields);
    }

    /** Entries to which nothing is joined are left out; nothing at all where that is true of all. */
    Optional<Depiction> of(ChartSpec.Graph spec, ChartSpec.At at, String title, List<Entry> entries, Viewpoint from) {
        List<String> kinds = spec.columns().stream().flatMap(List::stream).toList();
        List<Entry> all =
                kinds.stream().flatMap(kind -> catalog.ofKind(kind).stream()).toList();
        Set<String> ids = new HashSet<>(all.stream().map(Entry::id).toList());
        List<Graph.Edge> edges = all.stream()
                .flatMap(entry -> graphs.edges(spec, entry, from).stream())
                .filter(edge -> ids.contains(edge.to()))
                .toList();
        if (at == ChartSpec.At.ENTRY) {
            edges = around(entries.getFirst(), edges, spec.columns());
        }
        Set<String> joined = new HashSet<>();
        edges.forEach(edge -> joined.addAll(List.of(edge.from(), edge.to())));
        List<Entry> drawn =
                all.stream().filter(entry -> joined.contains(entry.id())).toList();
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        Graph map = graph(spec, kinds, drawn, edges, from);
        Graph graph = at == ChartSpec.At.ENTRY ? about(entries.getFirst(), map, from) : map;
        return Optional.of(graphs.depiction(graph, title, drawn, from));
    }

    private Graph about(Entry entry, Graph map, Viewpoint from) {
        String kind = fields.kindNames(entry.kind(), from) + fields.word(from, "place-separator");
        return map.about(
                entry.id(), new Graph.Sides(kind + fields.word(from, "previous"), kind + fields.word(from, "next")));
    }

    private Graph graph(
            ChartSpec.Graph spec, List<String> kinds, List<Entry> drawn, List<Graph.Edge> edges, Viewpoint from) {
        List<Graph.Section> sections = new ArrayList<>();
        int column = 0;
        for (List<String> here : spec.columns()) {
            boolean used = drawn.stream().anyMatch(entry -> here.contains(entry.kind()));
            for (String kind : here) {
                sections.add(new Graph.Section(fields.kindNames(kind, from), column));
            }
            column += used ? 1 : 0;
        }
        List<Graph.Node> nodes = drawn.stream()
                .map(entry -> new Graph.Node(
                        entry.id(),
                        kinds.indexOf(entry.kind()),
                        fields.label(entry, from),
                        graphs.notes(spec, entry, from),
                        accent(entry, from)))
                .toList();
        return new Graph(Graph.Arrangement.COLUMNS, sections, nodes, edges);
    }

    /** The colour of an entry; none where it belongs to several that have one. */
    private OptionalInt accent(Entry entry, Viewpoint from) {
        boolean isOwn = isAccented(entry.kind());
        boolean isShared = entry.fields().values().stream()
                .filter(Value.References.class::isInstance)
                .map(Value.References.class::cast)
                .map(references -> references.targets().stream()
                        .filter(target -> catalog.find(target.id())
                                .filter(there -> isAccented(there.kind()))
                                .isPresent())
                        .count())
                .filter(accented -> accented > 0)
                .findFirst()
                .filter(accented -> accented > 1)
                .isPresent();
        return isShared && !isOwn ? OptionalInt.empty() : fields.accent(entry, from);
    }

    private boolean isAccented(String kind) {
        return catalog.kinds().values().stream().anyMatch(known -> known.name().equals(kind) && known.accent());
    }

    /**
     * What points at an entry, and what it leads to in turn. An arrow to the same or an earlier column is shown but not
     * followed, since it begins another part of the map.
     */
    private List<Graph.Edge> around(Entry entry, List<Graph.Edge> edges, List<List<String>> columns) {
        Set<Graph.Edge> kept = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(Set.of(entry.id()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String here = open.removeFirst();
            for (Graph.Edge edge : edges) {
                if (edge.from().equals(here)) {
                    kept.add(edge);
                    if (column(edge.to(), columns) > column(here, columns) && seen.add(edge.to())) {
                        open.add(edge.to());
                    }
                }
            }
        }
        return edges.stream()
                .filter(edge -> kept.contains(edge) || edge.to().equals(entry.id()))
                .toList();
    }

    private int column(String id, List<List<String>> columns) {
        String kind = catalog.find(id).map(Entry::kind).orElse("");
        return Stream.iterate(0, i -> i + 1)
                .limit(columns.size())
                .filter(i -> columns.get(i).contains(kind))
                .findFirst()
                .orElse(0);
    }
}
