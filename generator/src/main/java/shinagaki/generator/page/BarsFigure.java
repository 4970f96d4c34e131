package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.chart.Bars;
import shinagaki.generator.chart.Extent;
import shinagaki.generator.chart.Figure;
import shinagaki.generator.chart.Label;

/**
 * Figures of entries as lengths. All have one measure, and those that have another are words only: per cent where a total
 * of a hundred is stated, else that of the first. Entries without any length of that measure are left out.
 */
final class BarsFigure {

    private static final double WHOLE = 100;
    private static final String NEXT = " → ";

    private final ChartFields fields;

    BarsFigure(ChartFields fields) {
        this.fields = fields;
    }

    Optional<Depiction> of(ChartSpec.Bars spec, String title, List<Entry> entries, Viewpoint from) {
        Optional<String> measure = measure(spec, entries);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> shown = ordered(spec, entries).stream()
                .filter(entry -> hasLength(group(spec, entry, measure.get(), from)))
                .toList();
        List<String> labels = spec.values().stream()
                .map(value -> fields.fieldLabel(shown, value, from))
                .toList();
        List<Bars.Group> groups = shown.stream()
                .map(entry -> group(spec, entry, measure.get(), from))
                .toList();
        Bars bars = new Bars(spec.values().size() > 1 ? labels : List.of(), groups, total(spec, shown), spec.stacked());
        return Optional.of(new Depiction(
                bars,
                spec.stacked() ? "stack" : "bars",
                said(bars, title, from),
                table(spec, groups, labels, shown, from),
                shown));
    }

    private Optional<String> measure(ChartSpec.Bars spec, List<Entry> shown) {
        List<String> measures = shown.stream()
                .flatMap(entry -> spec.values().stream().flatMap(value -> fields.figure(entry, value).stream()))
                .map(Figure::measure)
                .toList();
        boolean shares =
                spec.total().filter(total -> total.doubleValue() == WHOLE).isPresent();
        return measures.stream()
                .filter(measure -> shares && measure.equals("%"))
                .findFirst()
                .or(() -> measures.stream().findFirst());
    }

    private List<Entry> ordered(ChartSpec.Bars spec, List<Entry> entries) {
        return spec.descending()
                ? entries.stream()
                        .sorted(Comparator.comparingDouble((Entry entry) -> -fields.figure(
                                        entry, spec.values().getFirst())
                                .map(Figure::low)
                                .orElse(-1.0)))
                        .toList()
                : entries;
    }

    private Bars.Group group(ChartSpec.Bars spec, Entry entry, String measure, Viewpoint from) {
        Entry named = spec.label().flatMap(label -> fields.target(entry, label)).orElse(entry);
        return new Bars.Group(
                fields.label(named, from),
                spec.detail().flatMap(detail -> detail(entry, detail, from)).map(ChartFields::label),
                spec.values().stream()
                        .map(value -> bar(entry, value, measure, from))
                        .toList());
    }

    private Optional<Phrase> detail(Entry entry, ChartSpec.Detail detail, Viewpoint from) {
        return detail.sequence()
                ? fields.lines(entry, detail.field(), from).stream()
                        .reduce((one, next) -> new Phrase(one.text() + NEXT + next.text(), one.lang(), one.foreign()))
                : fields.words(entry, detail.field(), from);
    }

    private Bars.Bar bar(Entry entry, String field, String measure, Viewpoint from) {
        return new Bars.Bar(
                fields.words(entry, field, from).map(ChartFields::label).orElseGet(() -> Label.plain("–", from.lang())),
                fields.figure(entry, field)
                        .filter(figure -> figure.measure().equals(measure))
                        .map(Extent::length));
    }

    private static boolean hasLength(Bars.Group group) {
        return group.bars().stream().anyMatch(bar -> bar.extent().isPresent());
    }

    private OptionalDouble total(ChartSpec.Bars spec, List<Entry> entries) {
        if (spec.total().isPresent()) {
            return OptionalDouble.of(spec.total().get().doubleValue());
        }
        boolean shares = entries.stream()
                .allMatch(entry -> spec.values().stream()
                        .allMatch(value -> fields.field(entry, value)
                                .filter(field -> field.type() == FieldType.PERCENT)
                                .isPresent()));
        return shares ? OptionalDouble.of(WHOLE) : OptionalDouble.empty();
    }

    private String said(Bars bars, String title, Viewpoint from) {
        List<String> items = new ArrayList<>();
        for (Bars.Group group : bars.groups()) {
            for (int i = 0; i < group.bars().size(); i++) {
                String name = group.label().text();
                items.add(fields.valued(
                        bars.series().isEmpty()
                                ? name
                                : fields.noted(name, bars.series().get(i), from),
                        group.bars().get(i).value().text(),
                        from));
            }
        }
        return fields.said(
                from,
                bars.stacked() ? "chart-stack" : "chart-bars",
                Map.of("title", title, "items", fields.joined(items, from)));
    }

    private FigureView.Table table(
            ChartSpec.Bars spec, List<Bars.Group> groups, List<String> labels, List<Entry> shown, Viewpoint from) {
        List<String> head = new ArrayList<>();
        head.add(spec.label()
                .map(label -> fields.fieldLabel(shown, label, from))
                .orElseGet(() -> fields.kindLabel(shown, from)));
        head.addAll(labels);
        spec.detail().ifPresent(detail -> head.add(fields.fieldLabel(shown, detail.field(), from)));
        List<List<FigureView.Cell>> rows =
                groups.stream().map(group -> row(spec, group, from)).toList();
        return new FigureView.Table(head, rows);
    }

    private static List<FigureView.Cell> row(ChartSpec.Bars spec, Bars.Group group, Viewpoint from) {
        List<FigureView.Cell> cells = new ArrayList<>();
        cells.add(ChartFields.cell(group.label(), from));
        group.bars().forEach(bar -> cells.add(ChartFields.cell(bar.value(), from)));
        if (spec.detail().isPresent()) {
            cells.add(ChartFields.cell(group.detail().orElseGet(() -> Label.plain("–", from.lang())), from));
        }
        return cells;
    }
}
