package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of entry, as {@code kinds.yaml} declares it.
 *
 * @param label one entry, "Package"
 * @param plural many of them, "Packages"; the same words as {@code label} where the kind says none
 * @param lead what the list page says below its title
 * @param folder below the content folder
 * @param hasPages whether each entry has a page of its own
 * @param on for entries without pages: the {@code ref} field whose target's page they stand on; empty means the list
 *     page of the kind
 * @param layout name of the theme's template for an entry page, {@code article} unless the kind says otherwise
 * @param order the fields that sort the entries, the first before the next: by number, by the order of choices, or by
 *     that of what a reference leads to first. Those alike go by id for pairs, as written for items
 * @param sequence whether entries lead to the previous and next of their kind
 * @param accent whether the position of an entry in its kind is a colour and shape, which entries that refer to it share
 * @param list names of the fields shown on the list page
 * @param vocabulary present where the entries are the words of the site: they are linked wherever a body says them, and
 *     listed in the order of a dictionary
 * @param note the {@code refs} field that names what an entry of the kind is a note on; it is shown there
 * @param summaryDerived whether the summaries of its entries are our explanation rather than a source's statement
 * @param unique fields whose values together belong to one entry only; empty where they may repeat
 * @param charts pictures of its entries
 */
public record Kind(
        String name,
        Text label,
        Text plural,
        Optional<Text> lead,
        String folder,
        boolean hasPages,
        Optional<String> on,
        String layout,
        List<String> order,
        boolean sequence,
        boolean accent,
        List<String> list,
        Optional<Vocabulary> vocabulary,
        Optional<String> note,
        boolean summaryDerived,
        List<String> unique,
        Map<String, Field> fields,
        List<ChartSpec> charts) {

    /**
     * How the words of a vocabulary are linked.
     *
     * @param except the {@code list} field that names titles and aliases which are everyday words as well and so are not
     *     linked, and phrases in which a name means something else
     */
    public record Vocabulary(Optional<String> except) {}

    public Kind {
        order = List.copyOf(order);
        list = List.copyOf(list);
        unique = List.copyOf(unique);
        charts = List.copyOf(charts);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The first field whose references lead to another kind. */
    public Optional<Field> reference(String other) {
        return fields.values().stream()
                .filter(field -> field.type() == FieldType.REF || field.type() == FieldType.REFS)
                .filter(field -> field.to().contains(other))
                .findFirst();
    }

    /** The same kind with these fields and pictures. */
    Kind with(Map<String, Field> fields, List<ChartSpec> charts) {
        return new Kind(
                name,
                label,
                plural,
                lead,
                folder,
                hasPages,
                on,
                layout,
                order,
                sequence,
                accent,
                list,
                vocabulary,
                note,
                summaryDerived,
                unique,
                fields,
                charts);
    }
}
