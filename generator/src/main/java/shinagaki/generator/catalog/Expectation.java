package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.Location;

/** What {@code site.yaml} says of the figures of its content, so that one that is lost, added or mistyped is told. */
public sealed interface Expectation {

    /** The kind whose entries are counted or added up. */
    String kind();

    /** What the site says of single entries instead of what it says of all. */
    Map<String, Stated> except();

    /** Where it is stated. */
    Location at();

    /**
     * Entries are so many, or add up to so much.
     *
     * @param sum the field that is added up; empty where entries are counted
     * @param per a reference: what is stated holds for each entry that the field may lead to; empty for all together
     */
    record Total(
            String kind, Optional<String> sum, Optional<String> per, Bounds is, Map<String, Stated> except, Location at)
            implements Expectation {
        public Total {
            except = Collections.unmodifiableMap(new LinkedHashMap<>(except));
        }
    }

    /**
     * The fields of every entry add up to another field of it.
     *
     * @param sum fields to add up; one that counts twice is there twice
     * @param is the field that says what they add up to
     */
    record Row(String kind, List<String> sum, String is, Map<String, Stated> except, Location at)
            implements Expectation {
        public Row {
            sum = List.copyOf(sum);
            except = Collections.unmodifiableMap(new LinkedHashMap<>(except));
        }
    }

    /** What is stated of one entry. */
    record Stated(Bounds is, Location at) {}

    /** A number, or any from one to another. */
    record Bounds(BigDecimal least, BigDecimal most) {

        /** Whether a number is one of them. */
        public boolean contains(BigDecimal number) {
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }

        @Override
        public String toString() {
            return least.compareTo(most) == 0
                    ? least.toPlainString()
                    : least.toPlainString() + " to " + most.toPlainString();
        }
    }
}
