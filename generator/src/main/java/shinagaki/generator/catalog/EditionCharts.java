package shinagaki.generator.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures that an edition holds: those for its readers that can be drawn from the fields it has. A picture of several
 * fields goes on with those that are left.
 */
final class EditionCharts {

    private final Map<String, Kind> kinds;
    private final Audience audience;

    /** @param kinds with the fields of the edition only */
    EditionCharts(Map<String, Kind> kinds, Audience audience) {
        this.kinds = kinds;
        this.audience = audience;
    }

    Kind in(Kind kind) {
        List<ChartSpec> charts = kind.charts().stream()
                .filter(chart -> chart.audience().isVisibleIn(audience))
                .flatMap(chart -> chart(kind, chart).stream())
                .toList();
        return kind.with(kind.fields(), charts);
    }

    private Optional<ChartSpec> chart(Kind kind, ChartSpec chart) {
        if (!has(List.of(kind), chart.of().stream())) {
            return Optional.empty();
        }
        List<Kind> drawn = chart.of().map(of -> targets(List.of(kind), of)).orElse(List.of(kind));
        if (!has(drawn, chart.only().keySet().stream())) {
            return Optional.empty();
        }
        return shape(drawn, chart.shape())
                .map(shape -> new ChartSpec(
                        chart.id(),
                        chart.at(),
                        chart.title(),
                        chart.note(),
                        chart.audience(),
                        chart.of(),
                        chart.only(),
                        shape));
    }

    private Optional<ChartSpec.Shape> shape(List<Kind> drawn, ChartSpec.Shape shape) {
        return switch (shape) {
            case ChartSpec.Matrix(String rows, String columns, String value) ->
                Optional.of(shape).filter(whole -> has(drawn, Stream.of(rows, columns, value)));
            case ChartSpec.Bars bars -> {
                List<String> values = bars.values().stream()
                        .filter(value -> has(drawn, Stream.of(value)))
                        .toList();
                yield values.isEmpty() || !has(drawn, bars.label().stream())
                        ? Optional.empty()
                        : Optional.of(new ChartSpec.Bars(
                                bars.label(),
                                bars.detail().filter(detail -> has(drawn, Stream.of(detail.field()))),
                                values,
                                bars.descending(),
                                bars.stacked(),
                                bars.total()));
            }
            case ChartSpec.Timeline line -> Optional.of(shape).filter(whole -> has(drawn, Stream.of(line.field())));
            case ChartSpec.Ladder ladder -> ladder(drawn, ladder);
            case ChartSpec.Graph graph -> graph(drawn, graph);
        };
    }

    private Optional<ChartSpec.Shape> ladder(List<Kind> drawn, ChartSpec.Ladder ladder) {
        List<Kind> ways = targets(drawn, ladder.arrows());
        return has(drawn, Stream.of(ladder.arrows()))
                        && has(ways, Stream.of(ladder.from(), ladder.to(), ladder.label()))
                ? Optional.of(new ChartSpec.Ladder(
                        ladder.arrows(),
                        ladder.from(),
                        ladder.to(),
                        ladder.label(),
                        ladder.carrier().filter(field -> has(ways, Stream.of(field)))))
                : Optional.empty();
    }

    private Optional<ChartSpec.Shape> graph(List<Kind> drawn, ChartSpec.Graph graph) {
        List<ChartSpec.Edge> edges = graph.edges().stream()
                .filter(edge -> has(
                        edge.kind()
                                .map(kinds::get)
                                .map(List::of)
                                .orElse(edge.kind().isPresent() ? List.of() : drawn),
                        Stream.of(edge.field())))
                .toList();
        return edges.isEmpty() && !graph.sequence()
                ? Optional.empty()
                : Optional.of(new ChartSpec.Graph(
                        graph.columns(),
                        edges,
                        graph.sequence(),
                        graph.notes().stream()
                                .filter(field -> has(drawn, Stream.of(field)))
                                .toList(),
                        graph.style().filter(field -> has(drawn, Stream.of(field))),
                        graph.counts()));
    }

    private static boolean has(List<Kind> kinds, Stream<String> fields) {
        return fields.allMatch(
                field -> kinds.stream().anyMatch(kind -> kind.fields().containsKey(field)));
    }

    private List<Kind> targets(List<Kind> from, String name) {
        return from.stream()
                .map(kind -> kind.fields().get(name))
                .filter(Objects::nonNull)
                .flatMap(field -> field.to().stream())
                .map(kinds::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
