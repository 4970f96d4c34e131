package shinagaki.generator.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Holds the names that {@code kinds.yaml} and {@code site.yaml} mention against the kinds that there are. */
final class KindRules {

    private static final Set<FieldType> REFERENCES = Set.of(FieldType.REF, FieldType.REFS);
    private static final Set<FieldType> SORTED =
            Set.of(FieldType.NUMBER, FieldType.CHOICE, FieldType.REF, FieldType.REFS);
    private static final Set<FieldType> KEYS = Set.of(FieldType.REF, FieldType.CHOICE);
    private static final Set<FieldType> FIGURES = Set.of(FieldType.NUMBER, FieldType.PERCENT, FieldType.MINUTES);
    private static final Set<FieldType> AMOUNTS =
            Set.of(FieldType.NUMBER, FieldType.PERCENT, FieldType.MINUTES, FieldType.MONEY, FieldType.FIGURE);

    private final Map<String, Kind> kinds;
    private final Findings findings;

    KindRules(Map<String, Kind> kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    void check(YamlNode.Mapping kindsFile, Site site, YamlNode.Mapping siteFile) {
        kinds.values()
                .forEach(kind -> kindsFile.members().entrySet().stream()
                        .filter(member -> member.getKey().equals(kind.name()))
                        .findFirst()
                        .ifPresent(member -> check(kind, member.getValue().value())));
        Form form = new Form(siteFile, findings.fresh());
        form.texts("navigation").forEach(name -> knownKind(name.text(), name.at()));
        form.form("home").stream()
                .flatMap(home -> home.forms("groups").stream())
                .flatMap(group -> group.texts("kinds").stream())
                .forEach(name -> knownKind(name.text(), name.at()));
        site.expectations().forEach(this::check);
        site.home().flatMap(Home::table).ifPresent(table -> check(table, form));
        form.form("next_action").ifPresent(new NextActionRules(kinds, findings)::check);
    }

    private void check(Kind kind, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return;
        }
        Form form = new Form(mapping, findings.fresh());
        form.texts("list").forEach(name -> knownField(kind, name.text(), name.at()));
        form.texts("order")
                .forEach(name -> typedField(kind, name.text(), name.at(), SORTED, "a number, a choice or a reference"));
        form.texts("unique")
                .forEach(name ->
                        typedField(kind, name.text(), name.at(), KEYS, "a reference to one entry, or a choice"));
        kind.vocabulary()
                .flatMap(Kind.Vocabulary::except)
                .ifPresent(name -> typedField(
                        kind,
                        name,
                        form.form("vocabulary").map(of -> of.at("except")).orElse(form.at("vocabulary")),
                        Set.of(FieldType.LIST),
                        "a list"));
        kind.note().ifPresent(name -> typedField(kind, name, form.at("note"), REFERENCES, "a reference"));
        kind.on()
                .ifPresent(name ->
                        typedField(kind, name, form.at("on"), Set.of(FieldType.REF), "a reference to one entry"));
        new ChartRules(kinds, findings).check(kind, form);
        form.form("fields")
                .ifPresent(fields -> kind.fields()
                        .values()
                        .forEach(field -> fields.form(field.name()).ifPresent(written -> check(field, written))));
    }

    private void check(Field field, Form written) {
        if (field.type() == FieldType.INVERSE) {
            Location at = written.node("of").map(YamlNode::at).orElse(written.at());
            field.to().stream()
                    .filter(kind -> knownKind(kind, at))
                    .map(kinds::get)
                    .forEach(kind -> typedField(kind, field.inverseOf(), at, REFERENCES, "a reference"));
        } else {
            written.texts("to").forEach(name -> knownKind(name.text(), name.at()));
        }
    }

    private void check(Expectation stated) {
        Kind kind = kinds.get(stated.kind());
        if (!knownKind(stated.kind(), stated.at()) || kind == null) {
            return;
        }
        switch (stated) {
            case Expectation.Total total -> {
                total.sum().ifPresent(name -> typedField(kind, name, stated.at(), FIGURES, "a number"));
                total.per().ifPresent(name -> typedField(kind, name, stated.at(), REFERENCES, "a reference"));
            }
            case Expectation.Row row ->
                Stream.concat(row.sum().stream().distinct(), Stream.of(row.is()))
                        .forEach(name -> typedField(kind, name, stated.at(), AMOUNTS, "a number or an amount"));
        }
    }

    private void check(Home.Table table, Form site) {
        Optional<Form> form = site.form("home").flatMap(home -> home.form("table"));
        Location rows = form.flatMap(t -> t.node("rows")).map(YamlNode::at).orElse(site.at());
        Kind kind = kinds.get(table.rows());
        if (!knownKind(table.rows(), rows) || kind == null) {
            return;
        }
        form.ifPresent(written -> {
            written.texts("tag").forEach(name -> knownField(kind, name.text(), name.at()));
            if (written.node("columns").orElse(null) instanceof YamlNode.Sequence columns) {
                columns.items().stream()
                        .flatMap(column -> Form.texts("columns", column, findings.fresh()).stream())
                        .forEach(name -> knownField(kind, name.text(), name.at()));
            }
        });
    }

    private boolean knownKind(String name, Location at) {
        boolean known = kinds.containsKey(name);
        if (!known) {
            findings.report(
                    Rule.UNKNOWN_KIND, at, "there is no kind '" + name + "'", Nearest.hint(name, kinds.keySet()));
        }
        return known;
    }

    private boolean knownField(Kind kind, String name, Location at) {
        boolean known = kind.fields().containsKey(name);
        if (!known) {
            findings.report(
                    Rule.UNKNOWN_FIELD,
                    at,
                    "the kind '" + kind.name() + "' has no field '" + name + "'",
                    Nearest.hint(name, List.copyOf(kind.fields().keySet())));
        }
        return known;
    }

    private void typedField(Kind kind, String name, Location at, Set<FieldType> types, String expected) {
        Field field = kind.fields().get(name);
        if (knownField(kind, name, at) && field != null && !types.contains(field.type())) {
            findings.report(
                    Rule.WRONG_TYPE, at, "the field '" + name + "' of '" + kind.name() + "' must be " + expected);
        }
    }
}
