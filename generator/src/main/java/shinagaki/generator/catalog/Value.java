package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of a field. Absent fields have no value; a source that is silent has {@link NotStated}. */
public sealed interface Value {

    /** The source says nothing. Different from an absent field, from empty and from zero. */
    record NotStated() implements Value {}

    /** Words: {@code text}, {@code figure}, {@code duration} and {@code money}, exactly as written. */
    record Words(Text text) implements Value {}

    /** {@code number}, {@code percent} and {@code minutes}, with the digits as written. */
    @SuppressWarnings("AvoidCommonTypeNames") // the plain word for it; always written Value.Number
    record Number(BigDecimal number) implements Value {}

    /** {@code date} in ISO form. */
    record Date(java.time.LocalDate date) implements Value {}

    /** {@code list}: for each language its items. */
    record Items(Map<String, List<String>> byLanguage) implements Value {
        public Items {
            byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        }

        /** The items in {@code language}, or those of the first language present. */
        public List<String> in(String language) {
            List<String> items = byLanguage.get(language);
            return items != null ? items : byLanguage.values().iterator().next();
        }
    }

    /**
     * {@code choice}: a key of the field's choices.
     *
     * @param derived whether this very choice was inferred
     */
    record Choice(String key, boolean derived) implements Value {}

    /** {@code choices}: one or more of them, in the order to show. */
    record Choices(List<Choice> chosen) implements Value {
        public Choices {
            chosen = List.copyOf(chosen);
        }
    }

    /** {@code ref}, {@code refs} and {@code inverse}: entries, in the order to show. */
    record References(List<Reference> targets) implements Value {
        public References {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A link from a field to an entry that exists in the catalog.
     *
     * @param derived whether this very link was inferred
     */
    record Reference(String id, boolean derived) {}
}
