package shinagaki.generator.bench;

import java.util.Collection;
import java.util.Locale;

/** What a handful of runs say together: the middle one and how far they lie apart. */
record Spread(double median, double least, double most) {
    /** For an even number of runs the median is the mean of the two in the middle. */
    static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no run to tell about");
        }
        int upper = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** Such as {@code 5.52 (5.49–5.80)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most);
    }
}
