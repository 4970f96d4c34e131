package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.chart.Chart;
import shinagaki.generator.chart.Clock;
import shinagaki.generator.chart.Extent;
import shinagaki.generator.chart.Figure;
import shinagaki.generator.chart.Timeline;

/** Periods and lengths of entries, along an axis or around a dial. A dial tells what it cannot draw; an axis leaves it out. */
final class TimelineFigure {

    private final ChartFields fields;
    private final String sourceLanguage;

    TimelineFigure(ChartFields fields, String sourceLanguage) {
        this.fields = fields;
        this.sourceLanguage = sourceLanguage;
    }

    Optional<Depiction> of(ChartSpec.Timeline spec, String title, List<Entry> entries, Viewpoint from) {
        List<Entry> told = entries.stream()
                .filter(entry -> fields.words(entry, spec.field(), from).isPresent())
                .toList();
        List<Entry> drawn =
                told.stream().filter(entry -> figure(spec, entry).isPresent()).toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> shown = spec.clock() ? told : drawn;
        Chart chart = spec.clock() ? clock(spec, told, from) : timeline(spec, drawn, from);
        Optional<Clock.Rest> rest = chart instanceof Clock clock ? clock.rest() : Optional.empty();
        List<String> items = Stream.concat(
                        items(spec, shown, from).stream(),
                        rest.stream().map(left -> fields.valued(left.label(), left.value(), from)))
                .toList();
        return Optional.of(new Depiction(
                chart,
                spec.clock() ? "clock" : "timeline",
                fields.said(
                        from,
                        spec.clock() ? "chart-clock" : "chart-timeline",
                        Map.of("title", title, "items", fields.joined(items, from))),
                new FigureView.Table(
                        List.of(fields.kindLabel(shown, from), fields.fieldLabel(shown, spec.field(), from)),
                        Stream.concat(
                                        shown.stream().map(entry -> row(spec, entry, from)),
                                        rest.stream().map(left -> row(left, from)))
                                .toList()),
                shown,
                counted(spec, drawn, from)));
    }

    /** The number of a month and the mark at which it begins differ by one, which the first that begins later shows. */
    private List<String> counted(ChartSpec.Timeline spec, List<Entry> drawn, Viewpoint from) {
        if (spec.lasting() || spec.unit().isEmpty()) {
            return List.of();
        }
        return drawn.stream()
                .filter(entry -> start(spec, entry) > 0)
                .limit(1)
                .map(entry -> fields.said(
                        from,
                        "chart-counted",
                        Map.of(
                                "unit", spec.unit().get().in(from.lang()),
                                "period", words(spec, entry, from).text(),
                                "mark", String.valueOf(Math.round(start(spec, entry))))))
                .toList();
    }

    private double start(ChartSpec.Timeline spec, Entry entry) {
        return figure(spec, entry).map(figure -> extent(spec, figure).from()).orElse(0.0);
    }

    private Chart timeline(ChartSpec.Timeline spec, List<Entry> drawn, Viewpoint from) {
        return new Timeline(
                spec.unit().map(unit -> unit.in(from.lang())).orElse(""),
                drawn.stream()
                        .map(entry -> new Timeline.Row(
                                fields.label(entry, from),
                                ChartFields.label(words(spec, entry, from)),
                                extent(spec, figure(spec, entry).orElseThrow())))
                        .toList());
    }

    private Chart clock(ChartSpec.Timeline spec, List<Entry> told, Viewpoint from) {
        double stated = told.stream()
                .flatMap(entry -> figure(spec, entry).stream())
                .mapToDouble(Figure::low)
                .sum();
        double total = Math.max(
                stated, spec.total().map(number -> number.doubleValue()).orElse(stated));
        return new Clock(
                total,
                measured(spec, told, total, from),
                told.stream()
                        .map(entry -> new Clock.Part(
                                fields.label(entry, from),
                                ChartFields.label(words(spec, entry, from)),
                                figure(spec, entry)
                                        .map(figure -> OptionalDouble.of(figure.low()))
                                        .orElseGet(OptionalDouble::empty)))
                        .toList(),
                total > stated
                        ? Optional.of(new Clock.Rest(
                                fields.word(from, "chart-rest"), measured(spec, told, total - stated, from)))
                        : Optional.empty());
    }

    private String measured(ChartSpec.Timeline spec, List<Entry> told, double length, Viewpoint from) {
        return fields.measured(told.getFirst(), spec.field(), Math.round(length), from);
    }

    private Optional<Figure> figure(ChartSpec.Timeline spec, Entry entry) {
        return fields.figure(entry, spec.field())
                .filter(figure -> !spec.lasting()
                        || spec.unit().isEmpty()
                        || figure.unit().isEmpty()
                        || figure.unit().startsWith(spec.unit().get().in(sourceLanguage)));
    }

    private static Extent extent(ChartSpec.Timeline spec, Figure figure) {
        return spec.lasting() ? Extent.length(figure) : Extent.period(figure);
    }

    private Phrase words(ChartSpec.Timeline spec, Entry entry, Viewpoint from) {
        return fields.words(entry, spec.field(), from).orElseThrow();
    }

    private List<String> items(ChartSpec.Timeline spec, List<Entry> told, Viewpoint from) {
        return told.stream()
                .map(entry -> fields.valued(
                        fields.label(entry, from).text(),
                        words(spec, entry, from).text(),
                        from))
                .toList();
    }

    private static List<FigureView.Cell> row(Clock.Rest rest, Viewpoint from) {
        return List.of(
                new FigureView.Cell(from.phrase(rest.label()), Optional.empty()),
                new FigureView.Cell(from.phrase(rest.value()), Optional.empty()));
    }

    private List<FigureView.Cell> row(ChartSpec.Timeline spec, Entry entry, Viewpoint from) {
        return List.of(
                ChartFields.cell(fields.label(entry, from), from),
                new FigureView.Cell(words(spec, entry, from), Optional.empty()));
    }
}
