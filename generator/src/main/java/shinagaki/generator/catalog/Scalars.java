package shinagaki.generator.catalog;

import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Single values. A number or {@code true} without quotes is no text: YAML would give other programs something else. */
final class Scalars {

    private Scalars() {}

    static Optional<YamlNode.Scalar> text(String key, YamlNode node, Findings findings) {
        if (node instanceof YamlNode.Scalar scalar
                && scalar.isText()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        wrong(key, node, "a text", findings);
        return Optional.empty();
    }

    /** Words that may be a mere number, as prices and durations are. */
    static Optional<YamlNode.Scalar> textOrNumber(String key, YamlNode node, Findings findings) {
        return node instanceof YamlNode.Scalar scalar && scalar.isNumber()
                ? Optional.of(scalar)
                : text(key, node, findings);
    }

    static void wrong(String key, YamlNode node, String expected, Findings findings) {
        if (node instanceof YamlNode.Scalar scalar && scalar.text().isBlank()) {
            findings.report(
                    Rule.WRONG_TYPE,
                    node.at(),
                    "'" + key + "' has no value",
                    "write " + expected + ", or delete the key");
            return;
        }
        String message = "'" + key + "' must be " + expected + ", not " + node.form();
        if (node instanceof YamlNode.Scalar scalar && expected.equals("a text")) {
            findings.report(Rule.WRONG_TYPE, node.at(), message, "put it in quotes: '" + scalar.text() + "'");
        } else {
            findings.report(Rule.WRONG_TYPE, node.at(), message);
        }
    }
}
