package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.chart.Graph;
import shinagaki.generator.chart.Label;

/** What graphs have in common, however they are arranged: the arrows behind fields, and the table of them. */
final class GraphFigure {

    /** Arrows that a sentence can name one by one. */
    private static final int NAMED = 12;

    private final ChartFields fields;

    GraphFigure(ChartFields fields) {
        this.fields = fields;
    }

    /** The arrows that start from an entry, wherever they lead. */
    List<Graph.Edge> edges(ChartSpec.Graph spec, Entry entry, Viewpoint from) {
        List<Graph.Edge> edges = new ArrayList<>();
        for (ChartSpec.Edge edge : spec.edges()) {
            boolean asks = edge.kind().map(entry.kind()::equals).orElse(true);
            Field field = fields.field(entry, edge.field()).orElse(null);
            if (asks && field != null && entry.fields().get(edge.field()) instanceof Value.References(var targets)) {
                for (Value.Reference target : targets) {
                    edges.add(new Graph.Edge(
                            entry.id(),
                            target.id(),
                            fields.relation(field, target.id(), from),
                            target.derived() || entry.derived() || isInferred(field)));
                }
            }
        }
        return edges;
    }

    /** An inverse field is as certain as the field it reads backwards. */
    private boolean isInferred(Field field) {
        return field.derived() || (field.type() == FieldType.INVERSE && fields.isDerivedInverse(field));
    }

    /** Lines below the name of an entry, each leading where its field leads. */
    List<Label> notes(ChartSpec.Graph spec, Entry entry, Viewpoint from) {
        List<Label> notes = new ArrayList<>();
        for (String name : spec.notes()) {
            List<Entry> targets = fields.targets(entry, name);
            targets.forEach(target -> notes.add(fields.label(target, from)));
            if (targets.isEmpty()) {
                fields.lines(entry, name, from).stream().map(ChartFields::label).forEach(notes::add);
            }
        }
        return notes;
    }

    Depiction depiction(Graph graph, String title, List<Entry> entries, Viewpoint from) {
        return new Depiction(graph, "graph", said(graph, title, from), table(graph, from), entries);
    }

    private String said(Graph graph, String title, Viewpoint from) {
        Map<String, Label> labels = labels(graph, from);
        if (graph.edges().size() > NAMED) {
            return fields.said(
                    from,
                    "chart-map",
                    Map.of("title", title, "count", String.valueOf(graph.edges().size())));
        }
        List<String> items = graph.edges().stream()
                .map(edge -> label(labels, edge.from()).text() + " → "
                        + label(labels, edge.to()).text())
                .toList();
        return fields.said(from, "chart-graph", Map.of("title", title, "items", fields.joined(items, from)));
    }

    private FigureView.Table table(Graph graph, Viewpoint from) {
        Map<String, Label> labels = labels(graph, from);
        List<String> head = new ArrayList<>();
        for (String key : List.of("chart-from", "chart-relation", "chart-to")) {
            head.add(fields.word(from, key));
        }
        if (graph.hasDashes()) {
            head.add(fields.word(from, "chart-basis"));
        }
        List<List<FigureView.Cell>> rows = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            List<FigureView.Cell> row = new ArrayList<>(List.of(
                    ChartFields.cell(label(labels, edge.from()), from),
                    new FigureView.Cell(from.phrase(edge.relation()), Optional.empty()),
                    ChartFields.cell(label(labels, edge.to()), from)));
            if (graph.hasDashes()) {
                String basis = fields.word(from, edge.derived() ? "derived" : "chart-stated");
                row.add(new FigureView.Cell(from.phrase(basis), Optional.empty()));
            }
            rows.add(row);
        }
        return new FigureView.Table(head, rows);
    }

    /** Names with the lines below them, which no other part of the table tells. */
    private Map<String, Label> labels(Graph graph, Viewpoint from) {
        Map<String, Label> labels = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            List<String> notes = node.notes().stream().map(Label::text).toList();
            Label name = node.label();
            String words = notes.isEmpty() ? name.text() : fields.noted(name.text(), fields.joined(notes, from), from);
            labels.put(node.id(), new Label(words, name.lang(), name.href()));
        }
        return labels;
    }

    private static Label label(Map<String, Label> labels, String id) {
        Label label = labels.get(id);
        if (label == null) {
            throw new IllegalArgumentException("'" + id + "' is no node of the graph");
        }
        return label;
    }
}
