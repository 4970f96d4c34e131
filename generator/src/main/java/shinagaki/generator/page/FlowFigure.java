package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.chart.Graph;

/** Entries in the order of what leads where. */
final class FlowFigure {

    private final ChartFields fields;
    private final GraphFigure graphs;

    FlowFigure(ChartFields fields) {
        this.fields = fields;
        this.graphs = new GraphFigure(fields);
    }

    /** Nothing where no entry leads to another. */
    Optional<Depiction> of(ChartSpec.Graph spec, String title, List<Entry> entries, Viewpoint from) {
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        List<Graph.Edge> edges = new ArrayList<>(entries.stream()
                .flatMap(entry -> graphs.edges(spec, entry, from).stream())
                .filter(edge -> ids.contains(edge.to()))
                .toList());
        if (spec.sequence()) {
            edges.addAll(sequence(spec, entries, from));
        }
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        List<String> styles = styles(spec, entries);
        List<Graph.Node> nodes = entries.stream()
                .map(entry -> new Graph.Node(
                        entry.id(),
                        Math.max(0, styles.indexOf(style(spec, entry))),
                        fields.label(entry, from),
                        graphs.notes(spec, entry, from),
                        OptionalInt.empty()))
                .toList();
        List<Graph.Section> sections = new ArrayList<>();
        for (String style : styles) {
            sections.add(new Graph.Section(name(spec, style, entries, from), sections.size()));
        }
        Graph graph = new Graph(Graph.Arrangement.FLOW, sections, nodes, edges);
        return Optional.of(graphs.depiction(
                spec.counts()
                        .map(counts -> graph.counting(counted(counts, styles, from)))
                        .orElse(graph),
                title,
                entries,
                from));
    }

    private static Graph.Counts counted(ChartSpec.Counts counts, List<String> styles, Viewpoint from) {
        return new Graph.Counts(
                counts.arrows().in(from.lang()),
                counts.boxes().in(from.lang()),
                counts.styles().stream()
                        .map(styles::indexOf)
                        .filter(section -> section >= 0)
                        .collect(Collectors.toSet()));
    }

    /** From each entry to the next of the same style. */
    private List<Graph.Edge> sequence(ChartSpec.Graph spec, List<Entry> entries, Viewpoint from) {
        List<Graph.Edge> edges = new ArrayList<>();
        Map<String, String> last = new HashMap<>();
        for (Entry entry : entries) {
            String before = last.put(style(spec, entry), entry.id());
            if (before != null) {
                edges.add(new Graph.Edge(before, entry.id(), fields.word(from, "next"), false));
            }
        }
        return edges;
    }

    /** The choices that entries have, in the order of the field; one without a name where there is no such field. */
    private List<String> styles(ChartSpec.Graph spec, List<Entry> entries) {
        Set<String> used = entries.stream().map(entry -> style(spec, entry)).collect(Collectors.toSet());
        List<String> choices = spec.style().stream()
                .flatMap(style -> fields.field(entries.getFirst(), style).stream())
                .flatMap(field -> field.choices().keySet().stream())
                .filter(used::contains)
                .toList();
        return choices.isEmpty() ? List.of("") : choices;
    }

    private static String style(ChartSpec.Graph spec, Entry entry) {
        return spec.style()
                                .map(style -> entry.fields().get(style))
                                .filter(Value.Choice.class::isInstance)
                                .orElse(null)
                        instanceof Value.Choice(String key, var derived)
                ? key
                : "";
    }

    private String name(ChartSpec.Graph spec, String style, List<Entry> entries, Viewpoint from) {
        return spec.style()
                .flatMap(field -> fields.field(entries.getFirst(), field))
                .map(Field::choices)
                .map(choices -> choices.get(style))
                .map((Text text) -> text.in(from.lang()))
                .orElse("");
    }
}
