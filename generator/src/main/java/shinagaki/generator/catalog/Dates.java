package shinagaki.generator.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Dates and times as they are written: {@code 2026-11-21}, {@code 180 days}. */
final class Dates {

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3}) days?");

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

    static Optional<Period> days(String key, YamlNode.Scalar written, Findings findings) {
        Matcher days = DAYS.matcher(written.text());
        if (!days.matches()) {
            findings.report(
                    Rule.WRONG_TYPE,
                    written.at(),
                    "'" + key + "' must be a number of days, not '" + written.text() + "'",
                    "write it such as 180 days");
            return Optional.empty();
        }
        return Optional.of(Period.ofDays(Integer.parseInt(days.group(1))));
    }
}
