package shinagaki.generator.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Values that are one of a few. */
final class Choices {

    private Choices() {}

    /** A constant by its name in lower case. */
    static <E extends Enum<E>> Optional<E> of(String key, YamlNode.Scalar scalar, Class<E> type, Findings findings) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> names = constants.stream().map(Choices::name).toList();
        int found = names.indexOf(scalar.text());
        if (found < 0) {
            unknown(key, scalar, names, findings);
            return Optional.empty();
        }
        return Optional.of(constants.get(found));
    }

    static void unknown(String key, YamlNode.Scalar scalar, Collection<String> choices, Findings findings) {
        findings.report(
                Rule.UNKNOWN_CHOICE,
                scalar.at(),
                "'" + key + "' cannot be '" + scalar.text() + "'",
                Nearest.hint(scalar.text(), choices));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
