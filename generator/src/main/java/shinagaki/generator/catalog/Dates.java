package shinagaki.generator.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Dates as they are written: {@code 2026-11-21}. */
final class Dates {

    private Dates() {}

    static Optional<LocalDate> read(String key, YamlNode node, Findings findings) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.text().isBlank()) {
            Scalars.wrong(key, node, "a date", findings);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeParseException notADate) {
            findings.report(
                    Rule.WRONG_TYPE,
                    node.at(),
                    "'" + key + "' must be a date, not '" + scalar.text() + "'",
                    "write year-month-day, such as 2026-11-21");
            return Optional.empty();
        }
    }
}
