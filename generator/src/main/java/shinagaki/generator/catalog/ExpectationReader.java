package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads {@code checks} of {@code site.yaml}: {@code [{count: dish, is: 3}, {sum: dish.share, per: course, is: 100}]}. */
final class ExpectationReader {

    private static final List<String> KEYS = List.of("count", "sum", "per", "is");

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
        Optional<BigDecimal> is = form.node("is").flatMap(this::number);
        if (form.has("count") == form.has("sum") || !form.has("is")) {
            findings.report(
                    Rule.MISSING_FIELD,
                    form.at(),
                    "a check needs 'is', and either 'count' or 'sum'",
                    "write {count: KIND, is: 5} or {sum: KIND.FIELD, is: 100}");
            return Optional.empty();
        }
        return is.flatMap(number -> form.has("count") ? count(form, number) : sum(form, number));
    }

    private static Optional<Expectation> count(Form form, BigDecimal is) {
        return form.scalar("count")
                .map(kind -> new Expectation(kind.text(), Optional.empty(), form.text("per"), is, kind.at()));
    }

    private Optional<Expectation> sum(Form form, BigDecimal is) {
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
            return Optional.of(new Expectation(
                    written.text().substring(0, dot),
                    Optional.of(written.text().substring(dot + 1)),
                    form.text("per"),
                    is,
                    written.at()));
        });
    }

    private Optional<BigDecimal> number(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isNumber()) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        Scalars.wrong("is", node, "a number", findings);
        return Optional.empty();
    }
}
