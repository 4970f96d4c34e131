package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;

/**
 * Steps that rise from the first to the last, and ways from one to another.
 *
 * @param current the step that the page is about
 */
public record Ladder(List<Step> steps, List<Climb> climbs, Optional<Integer> current) implements Chart {

    /**
     * A step.
     *
     * @param note a few signs that stand large on it, like its number
     */
    public record Step(Label label, Optional<Label> note) {}

    /**
     * A way between two steps, which are known by their positions.
     *
     * @param labels its name, and what else is told about it, each on a line of its own
     */
    public record Climb(int from, int to, List<Label> labels, boolean derived) {
        public Climb {
            labels = List.copyOf(labels);
        }
    }

    public Ladder {
        steps = List.copyOf(steps);
        climbs = List.copyOf(climbs);
        for (Climb climb : climbs) {
            if (Math.min(climb.from(), climb.to()) < 0 || Math.max(climb.from(), climb.to()) >= steps.size()) {
                throw new IllegalArgumentException("a way from or to no step: " + climb);
            }
        }
    }

    @Override
    public boolean hasDashes() {
        return climbs.stream().anyMatch(Climb::derived);
    }

    /** The ways from a step to the next, which a drawing shows; others are told by the table alone. */
    List<Climb> from(int step) {
        return climbs.stream()
                .filter(climb -> climb.from() == step && climb.to() == step + 1)
                .toList();
    }
}
