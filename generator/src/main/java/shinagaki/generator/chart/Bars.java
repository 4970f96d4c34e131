package shinagaki.generator.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Lengths to compare.
 *
 * @param series what each bar of a group is; empty where groups have one bar
 * @param total what the full length means; otherwise the longest bar fills the room
 * @param stacked whether all bars are parts of one whole; each group then has one bar
 */
public record Bars(List<String> series, List<Group> groups, OptionalDouble total, boolean stacked) implements Chart {

    /**
     * Bars of the same thing, one for each of the series.
     *
     * @param detail more words below the label
     */
    public record Group(Label label, Optional<Label> detail, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param value as printed beside it
     * @param extent absent where the words have no length that can be compared
     */
    public record Bar(Label value, Optional<Extent> extent) {}

    @Override
    public boolean hasPoints() {
        return !stacked
                && groups.stream()
                        .flatMap(group -> group.bars().stream())
                        .flatMap(bar -> bar.extent().stream())
                        .anyMatch(Extent::open);
    }

    public Bars {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }
}
