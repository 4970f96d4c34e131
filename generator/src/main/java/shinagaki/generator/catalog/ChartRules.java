package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Holds the names that pictures mention against the kinds and fields that there are, and fields against their use. */
final class ChartRules {

    private record Use(Set<FieldType> types, String expected) {}

    private static final Use ANY = new Use(Set.of(FieldType.values()), "a field");
    private static final Use ONE = new Use(Set.of(FieldType.REF), "a reference to one entry");
    private static final Use ENTRIES = new Use(Set.of(FieldType.REF, FieldType.REFS, FieldType.INVERSE), "a reference");
    private static final Use FIGURE = new Use(
            Set.of(
                    FieldType.NUMBER,
                    FieldType.PERCENT,
                    FieldType.MONEY,
                    FieldType.MINUTES,
                    FieldType.DURATION,
                    FieldType.FIGURE,
                    FieldType.TEXT),
            "a figure");
    private static final Use CHOICE = new Use(Set.of(FieldType.CHOICE), "a choice");

    private final Map<String, Kind> kinds;
    private final Findings findings;

    ChartRules(Map<String, Kind> kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    /** @param written the kind as it stands in the file; what has the wrong form was reported by those who read it */
    void check(Kind kind, Form written) {
        for (Form chart : written.forms("charts")) {
            Optional<String> id = chart.text("id");
            kind.charts().stream()
                    .filter(spec -> id.filter(spec.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(spec -> check(kind, spec, chart));
        }
    }

    private void check(Kind kind, ChartSpec spec, Form form) {
        use(form, "of", List.of(kind), ENTRIES);
        List<Kind> drawn = spec.of().map(of -> targets(List.of(kind), of)).orElse(List.of(kind));
        form.form("only").ifPresent(only -> only(only, drawn));
        switch (spec.shape()) {
            case ChartSpec.Matrix ignored -> {
                use(form, "rows", drawn, ONE);
                use(form, "columns", drawn, ONE);
                use(form, "value", drawn, FIGURE);
            }
            case ChartSpec.Bars ignored -> {
                use(form, "label", drawn, ONE);
                use(form, "detail", drawn, ANY);
                use(form, "values", drawn, FIGURE);
            }
            case ChartSpec.Timeline ignored -> {
                use(form, "period", drawn, FIGURE);
                use(form, "length", drawn, FIGURE);
            }
            case ChartSpec.Ladder ladder -> {
                use(form, "arrows", drawn, ENTRIES);
                List<Kind> ways = targets(drawn, ladder.arrows());
                use(form, "from", ways, ENTRIES);
                use(form, "to", ways, ENTRIES);
                use(form, "label", ways, ANY);
                use(form, "carrier", ways, ENTRIES);
            }
            case ChartSpec.Graph ignored -> graph(form, drawn);
        }
    }

    private void graph(Form form, List<Kind> drawn) {
        ChartReader.columns(form).forEach(column -> column.forEach(name -> kind(name.text(), name.at())));
        use(form, "notes", drawn, ANY);
        use(form, "style", drawn, CHOICE);
        form.form("counts").ifPresent(counts -> styles(form, counts, drawn));
        for (YamlNode.Scalar scalar : form.texts("edges")) {
            ChartSpec.Edge edge = ChartReader.edge(scalar.text());
            List<Kind> from = edge.kind()
                    .map(name -> kind(name, scalar.at()).stream().toList())
                    .orElse(drawn);
            from.forEach(kind -> field(kind, edge.field(), scalar.at(), ENTRIES));
        }
    }

    private void styles(Form form, Form counts, List<Kind> drawn) {
        for (Kind kind : drawn) {
            form.text("style")
                    .map(kind.fields()::get)
                    .ifPresent(field -> counts.texts("styles").stream()
                            .filter(value -> !field.choices().containsKey(value.text()))
                            .forEach(value -> Choices.unknown(
                                    "styles", value, field.choices().keySet(), findings)));
        }
    }

    private void only(Form only, List<Kind> drawn) {
        only.mapping().members().forEach((name, member) -> {
            for (Kind kind : drawn) {
                Field field = kind.fields().get(name);
                if (field == null || field.type() != FieldType.CHOICE) {
                    field(kind, name, member.at(), CHOICE);
                } else {
                    only.texts(name).stream()
                            .filter(value -> !field.choices().containsKey(value.text()))
                            .forEach(value ->
                                    Choices.unknown(name, value, field.choices().keySet(), findings));
                }
            }
        });
    }

    private List<Kind> targets(List<Kind> from, String name) {
        List<Kind> targets = new ArrayList<>();
        for (Kind kind : from) {
            Field field = kind.fields().get(name);
            if (field != null) {
                field.to().stream().map(kinds::get).filter(Objects::nonNull).forEach(targets::add);
            }
        }
        return targets;
    }

    private void use(Form form, String key, List<Kind> of, Use use) {
        for (YamlNode.Scalar name : form.texts(key)) {
            of.forEach(kind -> field(kind, name.text(), name.at(), use));
        }
    }

    private void field(Kind kind, String name, Location at, Use use) {
        Field field = kind.fields().get(name);
        if (field == null) {
            findings.report(
                    Rule.UNKNOWN_FIELD,
                    at,
                    "the kind '" + kind.name() + "' has no field '" + name + "'",
                    Nearest.hint(name, List.copyOf(kind.fields().keySet())));
        } else if (!use.types().contains(field.type())) {
            findings.report(
                    Rule.WRONG_TYPE, at, "the field '" + name + "' of '" + kind.name() + "' must be " + use.expected());
        }
    }

    private Optional<Kind> kind(String name, Location at) {
        Optional<Kind> kind = Optional.ofNullable(kinds.get(name));
        if (kind.isEmpty()) {
            findings.report(
                    Rule.UNKNOWN_KIND, at, "there is no kind '" + name + "'", Nearest.hint(name, kinds.keySet()));
        }
        return kind;
    }
}
