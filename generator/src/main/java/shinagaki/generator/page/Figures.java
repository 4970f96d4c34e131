package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Citation;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.chart.Drawing;
import shinagaki.generator.chart.Width;

/** The pictures that kinds ask for. One that has nothing to show in this edition is not there. */
final class Figures {

    /** Places in a source beyond which a picture names it alone; the pages of its entries tell the places. */
    private static final int PLACES = 8;

    private static final String ANCHOR = "chart-";

    private final Catalog catalog;
    private final ChartFields fields;
    private final MatrixFigure matrix;
    private final BarsFigure bars;
    private final TimelineFigure timeline;
    private final LadderFigure ladder;
    private final FlowFigure flow;
    private final MapFigure map;
    private final EntryLinks links;

    Figures(Catalog catalog, EntryLinks links, Furnishing furnishing) {
        String sourceLanguage = catalog.site().sourceLanguage();
        this.catalog = catalog;
        this.links = links;
        this.fields = new ChartFields(catalog, links, furnishing);
        this.matrix = new MatrixFigure(fields);
        this.bars = new BarsFigure(fields);
        this.timeline = new TimelineFigure(fields, sourceLanguage);
        this.ladder = new LadderFigure(catalog, fields);
        this.flow = new FlowFigure(fields);
        this.map = new MapFigure(catalog, fields);
    }

    /** Of all entries of a kind. */
    List<FigureView> onList(Kind kind, Viewpoint from) {
        List<Entry> all = kind.charts().isEmpty() ? List.of() : catalog.ofKind(kind.name());
        return figures(kind, ChartSpec.At.LIST, all, from);
    }

    /** Of one entry. */
    List<FigureView> onEntry(Entry entry, Viewpoint from) {
        return figures(links.kind(entry.kind()), ChartSpec.At.ENTRY, List.of(entry), from);
    }

    private List<FigureView> figures(Kind kind, ChartSpec.At at, List<Entry> entries, Viewpoint from) {
        List<FigureView> figures = new ArrayList<>();
        for (ChartSpec spec : kind.charts()) {
            if (spec.at() == at) {
                depiction(spec, drawn(spec, entries), from)
                        .map(depiction -> view(spec, depiction, from))
                        .ifPresent(figures::add);
            }
        }
        return figures;
    }

    private List<Entry> drawn(ChartSpec spec, List<Entry> entries) {
        Set<String> seen = new LinkedHashSet<>();
        return spec.of()
                .map(of -> entries.stream()
                        .flatMap(entry -> fields.targets(entry, of).stream())
                        .filter(entry -> seen.add(entry.id())))
                .orElseGet(entries::stream)
                .filter(entry -> isWanted(spec.only(), entry))
                .toList();
    }

    private static boolean isWanted(Map<String, List<String>> only, Entry entry) {
        return only.entrySet().stream()
                .allMatch(wanted -> entry.fields().get(wanted.getKey()) instanceof Value.Choice(String key, var derived)
                        && wanted.getValue().contains(key));
    }

    private Optional<Depiction> depiction(ChartSpec spec, List<Entry> entries, Viewpoint from) {
        String title = spec.title().in(from.lang());
        return switch (spec.shape()) {
            case ChartSpec.Matrix shape -> matrix.of(shape, title, entries, from);
            case ChartSpec.Bars shape -> bars.of(shape, title, entries, from);
            case ChartSpec.Timeline shape -> timeline.of(shape, title, entries, from);
            case ChartSpec.Ladder shape -> ladder.of(shape, title, entries, from);
            case ChartSpec.Graph shape ->
                shape.columns().isEmpty()
                        ? flow.of(shape, title, entries, from)
                        : map.of(shape, spec.at(), title, entries, from);
        };
    }

    private FigureView view(ChartSpec spec, Depiction depiction, Viewpoint from) {
        return new FigureView(
                ANCHOR + spec.id(),
                depiction.type(),
                spec.title().in(from.lang()),
                spec.note().map(note -> note.in(from.lang())),
                legend(depiction, from),
                Drawing.of(depiction.chart(), Width.WIDE, depiction.said(), from.lang()),
                Drawing.of(depiction.chart(), Width.NARROW, depiction.said(), from.lang()),
                depiction.table(),
                sources(depiction.drawn(), from));
    }

    /** What a picture says of itself, and a sentence for each sign that nobody could guess. */
    private List<String> legend(Depiction depiction, Viewpoint from) {
        List<String> legend = new ArrayList<>(depiction.hints());
        if (depiction.chart().hasDashes()) {
            legend.add(fields.word(from, "chart-dashes"));
        }
        if (depiction.chart().hasPoints()) {
            legend.add(fields.word(from, "chart-points-" + depiction.type()));
        }
        return legend;
    }

    /** Each source once, with all the places in it. */
    private List<EntryView.Cited> sources(List<Entry> drawn, Viewpoint from) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Entry entry : drawn) {
            for (Citation citation : entry.sources()) {
                Set<String> named = places.computeIfAbsent(citation.source(), id -> new LinkedHashSet<>());
                citation.place().ifPresent(place -> named.add(place.in(from.lang())));
            }
        }
        return places.entrySet().stream()
                .map(source -> new EntryView.Cited(
                        links.to(source.getKey(), from),
                        Optional.of(fields.joined(Places.inOrder(source.getValue()), from))
                                .filter(words ->
                                        !words.isEmpty() && source.getValue().size() <= PLACES)))
                .toList();
    }
}
