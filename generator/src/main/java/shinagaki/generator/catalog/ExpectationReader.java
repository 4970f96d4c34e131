package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/**
 * Reads {@code checks} of {@code site.yaml}: {@code [{count: dish, is: 3}, {sum: dish.share, per: course, is: 100},
 * {each: dish, sum: [work, rent], is: price}]}.
 */
final class ExpectationReader {

    private static final List<String> KEYS = List.of("count", "sum", "each", "per", "is", "except");

    private final Findings findings;

    ExpectationReader(Findings findings) {
        this.findings = findings;
    }

    List<Expectation> read(Form site) {
        YamlNode node = site.node("checks").orElse(null);
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> site.form("checks", item).stream())
                    .flatMap(form -> expectation(form.allowing(KEYS)).stream())
                    .toList();
        }
        if (node != null) {
            Scalars.wrong("checks", node, "a list", findings);
        }
        return List.of();
    }

    private Optional<Expectation> expectation(Form form) {
        if (form.has("each") && form.has("sum") && form.has("is") && !form.has("count")) {
            return row(form);
        }
        Optional<Expectation.Bounds> is = form.node("is").flatMap(node -> bounds("is", node));
        if (form.has("count") == form.has("sum") || form.has("each") || !form.has("is")) {
            findings.report(
                    Rule.MISSING_FIELD,
                    form.at(),
                    "a check needs 'is', and either 'count' or 'sum'",
                    "write {count: KIND, is: 5}, {sum: KIND.FIELD, is: 100} or {each: KIND, sum: [FIELD, FIELD], is: FIELD}");
            return Optional.empty();
        }
        if (form.has("except") && !form.has("per")) {
            findings.report(
                    Rule.UNKNOWN_KEY,
                    form.at("except"),
                    "'except' is of single entries, and this check is of all together",
                    "say 'per' or 'each' as well, or delete it");
        }
        return is.flatMap(bounds -> form.has("count") ? count(form, bounds) : sum(form, bounds));
    }

    private Optional<Expectation> count(Form form, Expectation.Bounds is) {
        return form.scalar("count")
                .map(kind -> new Expectation.Total(
                        kind.text(), Optional.empty(), form.text("per"), is, except(form), kind.at()));
    }

    private Optional<Expectation> sum(Form form, Expectation.Bounds is) {
        return form.scalar("sum").flatMap(written -> {
            int dot = written.text().indexOf('.');
            if (dot < 0) {
                findings.report(
                        Rule.WRONG_TYPE,
                        written.at(),
                        "'sum' cannot be '" + written.text() + "'",
                        "write the kind and the field, such as dish.share");
                return Optional.<Expectation>empty();
            }
            return Optional.of(new Expectation.Total(
                    written.text().substring(0, dot),
                    Optional.of(written.text().substring(dot + 1)),
                    form.text("per"),
                    is,
                    except(form),
                    written.at()));
        });
    }

    private Optional<Expectation> row(Form form) {
        List<String> sum = form.texts("sum").stream().map(YamlNode.Scalar::text).toList();
        return form.scalar("each")
                .flatMap(kind ->
                        form.text("is").map(is -> new Expectation.Row(kind.text(), sum, is, except(form), kind.at())));
    }

    private Map<String, Expectation.Stated> except(Form form) {
        Map<String, Expectation.Stated> except = new LinkedHashMap<>();
        form.form("except")
                .ifPresent(all -> all.mapping()
                        .members()
                        .forEach((id, member) -> bounds(id, member.value())
                                .ifPresent(is -> except.put(id, new Expectation.Stated(is, member.at())))));
        return except;
    }

    /** {@code 5}, or {@code [3, 5]} for any from three to five. */
    private Optional<Expectation.Bounds> bounds(String key, YamlNode node) {
        List<YamlNode> ends = node instanceof YamlNode.Sequence(var items, var at) ? items : List.of(node, node);
        List<BigDecimal> numbers =
                ends.stream().flatMap(end -> number(end).stream()).toList();
        if (ends.size() == 2 && numbers.size() == 2 && numbers.getFirst().compareTo(numbers.getLast()) <= 0) {
            return Optional.of(new Expectation.Bounds(numbers.getFirst(), numbers.getLast()));
        }
        findings.report(
                Rule.WRONG_TYPE,
                node.at(),
                "'" + key + "' must be a number, or the least and the most",
                "write 5, or [3, 5]");
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isNumber()
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }
}
