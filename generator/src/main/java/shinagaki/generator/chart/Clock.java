package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Lengths that follow each other around a dial.
 *
 * @param total what one turn means
 * @param whole the total in words, for the middle
 * @param rest what is left of the turn; absent where nothing is
 */
public record Clock(double total, String whole, List<Part> parts, Optional<Rest> rest) implements Chart {

    /**
     * One after the other.
     *
     * @param length absent where nobody says; the part is then told, and not drawn
     */
    public record Part(Label label, Label value, OptionalDouble length) {}

    /** What no part tells, in words. */
    public record Rest(String label, String value) {}

    public Clock {
        parts = List.copyOf(parts);
    }
}
