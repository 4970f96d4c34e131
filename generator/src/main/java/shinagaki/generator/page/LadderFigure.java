package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.chart.Label;
import shinagaki.generator.chart.Ladder;

/** The entries of a kind as steps, and entries of another as the ways up. A single entry is shown among all of its kind. */
final class LadderFigure {

    private final Catalog catalog;
    private final ChartFields fields;

    LadderFigure(Catalog catalog, ChartFields fields) {
        this.catalog = catalog;
        this.fields = fields;
    }

    Optional<Depiction> of(ChartSpec.Ladder spec, String title, List<Entry> entries, Viewpoint from) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> steps = catalog.ofKind(entries.getFirst().kind());
        List<Entry> ways = steps.stream()
                .flatMap(step -> fields.targets(step, spec.arrows()).stream())
                .distinct()
                .toList();
        List<Ladder.Climb> climbs = ways.stream()
                .flatMap(way -> climb(spec, steps, way, from).stream())
                .toList();
        if (climbs.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> current =
                entries.size() == 1 ? Optional.of(steps.indexOf(entries.getFirst())) : Optional.empty();
        Ladder ladder = new Ladder(steps.stream().map(step -> step(step, from)).toList(), climbs, current);
        return Optional.of(new Depiction(
                ladder,
                "ladder",
                said(ladder, title, from),
                table(spec, ladder, steps, ways, from),
                Stream.concat(steps.stream(), ways.stream()).toList()));
    }

    private Ladder.Step step(Entry entry, Viewpoint from) {
        Optional<Label> number = catalog.kinds().values().stream()
                .filter(kind -> kind.name().equals(entry.kind()))
                .flatMap(kind -> kind.order().stream())
                .flatMap(order -> fields.words(entry, order, from).stream())
                .map(ChartFields::label)
                .findFirst();
        return new Ladder.Step(fields.label(entry, from), number);
    }

    private Optional<Ladder.Climb> climb(ChartSpec.Ladder spec, List<Entry> steps, Entry way, Viewpoint from) {
        int start = fields.target(way, spec.from()).map(steps::indexOf).orElse(-1);
        int end = fields.target(way, spec.to()).map(steps::indexOf).orElse(-1);
        if (start < 0 || end < 0) {
            return Optional.empty();
        }
        List<Label> labels = new ArrayList<>(List.of(fields.label(way, from)));
        fields.words(way, spec.label(), from)
                .filter(name -> !name.text().equals(labels.getFirst().text()))
                .map(ChartFields::label)
                .ifPresent(labels::add);
        carriers(spec, way, from).forEach(labels::add);
        return Optional.of(new Ladder.Climb(start, end, labels, way.derived()));
    }

    private List<Label> carriers(ChartSpec.Ladder spec, Entry way, Viewpoint from) {
        return spec.carrier().stream()
                .flatMap(field -> fields.targets(way, field).stream())
                .map(carrier -> fields.label(carrier, from))
                .toList();
    }

    private String said(Ladder ladder, String title, Viewpoint from) {
        List<String> items = ladder.climbs().stream()
                .map(climb -> fields.noted(
                        ladder.steps().get(climb.from()).label().text() + " → "
                                + ladder.steps().get(climb.to()).label().text(),
                        fields.joined(climb.labels().stream().map(Label::text).toList(), from),
                        from))
                .toList();
        return fields.said(from, "chart-ladder", Map.of("title", title, "items", fields.joined(items, from)));
    }

    /** A row for each way to a step; a step to which none leads has one too. */
    private FigureView.Table table(
            ChartSpec.Ladder spec, Ladder ladder, List<Entry> steps, List<Entry> ways, Viewpoint from) {
        List<String> head = new ArrayList<>(List.of(
                fields.kindLabel(steps, from),
                fields.fieldLabel(ways, spec.from(), from),
                fields.kindLabel(ways, from)));
        spec.carrier().ifPresent(carrier -> head.add(fields.fieldLabel(ways, carrier, from)));
        if (ladder.hasDashes()) {
            head.add(fields.word(from, "chart-basis"));
        }
        List<List<FigureView.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            Ladder.Step shown = ladder.steps().get(i);
            FigureView.Cell name = ChartFields.cell(numbered(shown), from);
            List<Entry> here = ways.stream()
                    .filter(way -> fields.target(way, spec.to())
                            .filter(steps.get(step)::equals)
                            .isPresent())
                    .toList();
            here.forEach(way -> rows.add(row(spec, ladder.hasDashes(), name, way, from)));
            if (here.isEmpty()) {
                rows.add(Stream.concat(Stream.of(name), head.stream().skip(1).map(none -> nothing(from)))
                        .toList());
            }
        }
        return new FigureView.Table(head, rows);
    }

    private List<FigureView.Cell> row(
            ChartSpec.Ladder spec, boolean basis, FigureView.Cell name, Entry way, Viewpoint from) {
        List<FigureView.Cell> row = new ArrayList<>(List.of(name));
        row.add(fields.target(way, spec.from())
                .map(start -> ChartFields.cell(fields.label(start, from), from))
                .orElseGet(() -> nothing(from)));
        row.add(ChartFields.cell(named(spec, way, from), from));
        if (spec.carrier().isPresent()) {
            row.add(carriers(spec, way, from).stream()
                    .findFirst()
                    .map(carrier -> ChartFields.cell(carrier, from))
                    .orElseGet(() -> nothing(from)));
        }
        if (basis) {
            String word = fields.word(from, way.derived() ? "derived" : "chart-stated");
            row.add(new FigureView.Cell(from.phrase(word), Optional.empty()));
        }
        return row;
    }

    private Label named(ChartSpec.Ladder spec, Entry way, Viewpoint from) {
        Label title = fields.label(way, from);
        return fields.words(way, spec.label(), from)
                .filter(name -> !name.text().equals(title.text()))
                .map(name -> new Label(title.text() + " / " + name.text(), title.lang(), title.href()))
                .orElse(title);
    }

    private static Label numbered(Ladder.Step step) {
        return step.note()
                .map(number -> new Label(
                        number.text() + " " + step.label().text(),
                        step.label().lang(),
                        step.label().href()))
                .orElse(step.label());
    }

    private static FigureView.Cell nothing(Viewpoint from) {
        return new FigureView.Cell(from.phrase("–"), Optional.empty());
    }
}
