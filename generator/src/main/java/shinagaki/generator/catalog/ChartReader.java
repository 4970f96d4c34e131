package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads the pictures of a kind; one that lacks what it needs is left out. */
final class ChartReader {

    private static final Set<String> COMMON = Set.of("id", "type", "at", "title", "note", "audience", "of", "only");

    /** Names of shapes, as written. */
    private enum Type {
        MATRIX,
        BARS,
        TIMELINE,
        LADDER,
        GRAPH
    }

    private enum Sort {
        DESCENDING
    }

    private enum Dial {
        CLOCK
    }

    private final Words words;
    private final Findings findings;

    ChartReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    List<ChartSpec> charts(Form kind) {
        List<ChartSpec> charts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Form form : kind.forms("charts")) {
            chart(form).ifPresent(chart -> {
                if (ids.add(chart.id())) {
                    charts.add(chart);
                } else {
                    findings.report(
                            Rule.DUPLICATE_ID,
                            form.at("id"),
                            "the kind has a chart '" + chart.id() + "' already",
                            "choose another id");
                }
            });
        }
        return charts;
    }

    private Optional<ChartSpec> chart(Form form) {
        Optional<Type> type = needed(form, "type", "write type: bars").flatMap(name -> form.choice("type", Type.class));
        type.ifPresent(known -> form.allowing(keys(known)));
        Optional<String> id = id(form);
        Optional<Text> title = form.node("title").flatMap(node -> words.complete("title", node));
        if (!form.has("title")) {
            missing(form, "title", "say what the picture shows");
        }
        Optional<ChartSpec.Shape> shape = type.flatMap(known -> shape(known, form));
        if (id.isEmpty() || title.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                id.get(),
                form.choice("at", ChartSpec.At.class).orElse(ChartSpec.At.LIST),
                title.get(),
                form.node("note").flatMap(node -> words.complete("note", node)),
                form.choice("audience", Audience.class).orElse(Audience.CUSTOMER),
                form.text("of"),
                only(form),
                shape.get()));
    }

    private static Set<String> keys(Type type) {
        Stream<String> own = switch (type) {
            case MATRIX -> Stream.of("rows", "columns", "value");
            case BARS -> Stream.of("label", "detail", "sequence", "values", "sort", "stacked", "total");
            case TIMELINE -> Stream.of("period", "length", "shape", "total", "unit");
            case LADDER -> Stream.of("arrows", "from", "to", "label", "carrier");
            case GRAPH -> Stream.of("columns", "edges", "sequence", "notes", "style", "counts");
        };
        return Stream.concat(COMMON.stream(), own).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> id(Form form) {
        Optional<YamlNode.Scalar> id =
                needed(form, "id", "it is the picture's anchor").flatMap(name -> form.scalar(name));
        id.filter(scalar -> !Ids.isValid(scalar.text()))
                .ifPresent(scalar -> findings.report(
                        Rule.INVALID_ID, scalar.at(), "'" + scalar.text() + "' is no id for a chart", Ids.FORM));
        return id.map(YamlNode.Scalar::text).filter(Ids::isValid);
    }

    private Map<String, List<String>> only(Form form) {
        Map<String, List<String>> only = new LinkedHashMap<>();
        form.form("only")
                .ifPresent(map -> map.mapping().members().keySet().forEach(field -> only.put(field, list(map, field))));
        return only;
    }

    private Optional<ChartSpec.Shape> shape(Type type, Form form) {
        return switch (type) {
            case MATRIX ->
                all(form, "rows", "columns", "value")
                        .map(names -> new ChartSpec.Matrix(names.get(0), names.get(1), names.get(2)));
            case BARS ->
                needed(form, "values", "name the fields with the figures")
                        .map(name -> new ChartSpec.Bars(
                                form.text("label"),
                                form.text("detail")
                                        .map(field -> new ChartSpec.Detail(field, form.flag("sequence", false))),
                                list(form, name),
                                form.choice("sort", Sort.class).isPresent(),
                                form.flag("stacked", false),
                                number(form, "total")));
            case TIMELINE ->
                needed(form, form.has("length") ? "length" : "period", "name the field with the months, or length:")
                        .flatMap(form::text)
                        .map(field -> new ChartSpec.Timeline(
                                field,
                                form.has("length"),
                                form.choice("shape", Dial.class).isPresent(),
                                number(form, "total"),
                                form.node("unit").flatMap(node -> words.complete("unit", node))));
            case LADDER ->
                all(form, "arrows", "from", "to", "label")
                        .map(names -> new ChartSpec.Ladder(
                                names.get(0), names.get(1), names.get(2), names.get(3), form.text("carrier")));
            case GRAPH -> graph(form);
        };
    }

    private Optional<ChartSpec.Shape> graph(Form form) {
        boolean sequence = form.flag("sequence", false);
        if (!sequence
                && needed(form, "edges", "name the fields that lead from box to box")
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec.Graph(
                columns(form).stream()
                        .map(column ->
                                column.stream().map(YamlNode.Scalar::text).toList())
                        .toList(),
                list(form, "edges").stream().map(ChartReader::edge).toList(),
                sequence,
                list(form, "notes"),
                form.text("style"),
                form.form("counts").flatMap(this::counts)));
    }

    private Optional<ChartSpec.Counts> counts(Form form) {
        form.allowing(Set.of("arrows", "boxes", "styles"));
        Optional<Text> arrows = needed(form, "arrows", "name what is counted along an arrow")
                .flatMap(form::node)
                .flatMap(node -> words.complete("arrows", node));
        Optional<Text> boxes = needed(form, "boxes", "name what is counted in a box")
                .flatMap(form::node)
                .flatMap(node -> words.complete("boxes", node));
        return arrows.isPresent() && boxes.isPresent()
                ? Optional.of(new ChartSpec.Counts(arrows.get(), boxes.get(), list(form, "styles")))
                : Optional.empty();
    }

    /** Each column is a kind or a list of kinds. */
    static List<List<YamlNode.Scalar>> columns(Form form) {
        Optional<YamlNode> node = form.node("columns");
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence list) {
            return list.items().stream()
                    .map(item -> Form.texts("columns", item, form.findings()))
                    .toList();
        }
        return form.texts("columns").stream().map(List::of).toList();
    }

    static ChartSpec.Edge edge(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? new ChartSpec.Edge(Optional.empty(), written)
                : new ChartSpec.Edge(Optional.of(written.substring(0, dot)), written.substring(dot + 1));
    }

    /** All of these texts, or nothing. */
    private Optional<List<String>> all(Form form, String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            needed(form, key, "name a field").flatMap(form::text).ifPresent(texts::add);
        }
        return texts.size() == keys.length ? Optional.of(texts) : Optional.empty();
    }

    private Optional<String> needed(Form form, String key, String hint) {
        if (form.has(key)) {
            return Optional.of(key);
        }
        missing(form, key, hint);
        return Optional.empty();
    }

    private void missing(Form form, String key, String hint) {
        findings.report(Rule.MISSING_FIELD, form.at(), "the chart has no '" + key + "'", hint);
    }

    private static List<String> list(Form form, String key) {
        return form.texts(key).stream().map(YamlNode.Scalar::text).toList();
    }

    private Optional<BigDecimal> number(Form form, String key) {
        Optional<YamlNode> node = form.node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar scalar && scalar.isNumber()) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        node.ifPresent(other -> Scalars.wrong(key, other, "a number", findings));
        return Optional.empty();
    }
}
