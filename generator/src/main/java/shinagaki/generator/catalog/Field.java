package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of a kind.
 *
 * @param to the kinds a {@code ref}, {@code refs} or {@code inverse} may lead to; empty means any
 * @param inverseOf for {@code inverse}: the name of the field, in the kinds of {@code to}, that leads here; else empty
 * @param translated whether each language has words of its own
 * @param derived whether every value of the field was inferred rather than stated by a source
 * @param show whether pages list it among the facts
 * @param choices what a field of that type may hold, in order, with their labels; else empty
 */
public record Field(
        String name,
        FieldType type,
        Text label,
        List<String> to,
        String inverseOf,
        boolean required,
        boolean translated,
        boolean facet,
        boolean derived,
        boolean show,
        Audience audience,
        Map<String, Text> choices) {

    public Field {
        to = List.copyOf(to);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** The same field leading to these kinds, or holding these choices. */
    Field with(List<String> to, Map<String, Text> choices) {
        return new Field(
                name, type, label, to, inverseOf, required, translated, facet, derived, show, audience, choices);
    }
}
