package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture that a kind asks for.
 *
 * @param id anchor of the picture on its page
 * @param note below the picture
 * @param audience who may see it; it is never wider than the fields it is drawn from
 * @param of the field that leads to the entries drawn; without it, all entries of the kind, or on an entry's page that
 *     entry alone
 * @param only draws entries whose choice field has one of these values
 */
public record ChartSpec(
        String id,
        At at,
        Text title,
        Optional<Text> note,
        Audience audience,
        Optional<String> of,
        Map<String, List<String>> only,
        Shape shape) {

    public ChartSpec {
        only = Collections.unmodifiableMap(new LinkedHashMap<>(only));
    }

    /** On which pages a picture is: the list of the kind, or every entry of it. */
    public enum At {
        LIST,
        ENTRY
    }

    /** How a picture is drawn, and of which fields. */
    public sealed interface Shape {}

    /** Values of pairs: {@code rows} and {@code columns} are references to one entry. */
    public record Matrix(String rows, String columns, String value) implements Shape {}

    /**
     * Lengths.
     *
     * @param label the reference that names an entry's bars; without it the entry's own title does
     * @param detail what stands below the label
     * @param values fields with figures, a bar each
     * @param descending whether the longest comes first; otherwise entries keep their order
     * @param stacked whether all bars are parts of one
     * @param total what the full length means, where it is not the longest bar
     */
    public record Bars(
            Optional<String> label,
            Optional<Detail> detail,
            List<String> values,
            boolean descending,
            boolean stacked,
            Optional<BigDecimal> total)
            implements Shape {

        public Bars {
            values = List.copyOf(values);
        }
    }

    /**
     * A field whose words stand below a name.
     *
     * @param sequence whether what a list tells comes one after the other
     */
    public record Detail(String field, boolean sequence) {}

    /**
     * Time.
     *
     * @param field what an entry takes: from a month to a month, or a length
     * @param lasting whether the field is a length rather than a period of the calendar
     * @param clock whether lengths follow each other around a dial; otherwise each starts at the left
     * @param total of a dial
     * @param unit of the axis; entries whose figures have another one are told, not drawn
     */
    public record Timeline(
            String field, boolean lasting, boolean clock, Optional<BigDecimal> total, Optional<Text> unit)
            implements Shape {}

    /**
     * Steps, and the ways up.
     *
     * @param arrows the inverse field behind which the ways are; {@code from}, {@code to}, {@code label} and
     *     {@code carrier} are fields of those
     */
    public record Ladder(String arrows, String from, String to, String label, Optional<String> carrier)
            implements Shape {}

    /**
     * Entries and what leads from one to another.
     *
     * @param columns kinds, a column each or several in one; none means columns by what leads where
     * @param sequence whether each entry leads to the next of its style
     * @param notes fields told below the name of an entry
     * @param style the field whose choice sorts entries into bands
     * @param counts what can be counted in some of the bands
     */
    public record Graph(
            List<List<String>> columns,
            List<Edge> edges,
            boolean sequence,
            List<String> notes,
            Optional<String> style,
            Optional<Counts> counts)
            implements Shape {

        public Graph {
            columns = columns.stream().map(List::copyOf).toList();
            edges = List.copyOf(edges);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Names of what passes and of what stays.
     *
     * @param arrows counted along an arrow
     * @param boxes counted in a box
     * @param styles the choices whose entries are counted
     */
    public record Counts(Text arrows, Text boxes, List<String> styles) {
        public Counts {
            styles = List.copyOf(styles);
        }
    }

    /** A field of references; without a kind, of whichever entries are drawn. */
    public record Edge(Optional<String> kind, String field) {}
}
