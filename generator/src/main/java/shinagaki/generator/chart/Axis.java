package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis, from zero. */
record Axis(double end, double step) {

    private static final double[] STEPS = {0.5, 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 24, 30, 50, 60, 100};
    private static final int FEWEST = 3;

    /** An axis that ends at {@code end} where that is round, else soon after it, with at most {@code most} steps. */
    static Axis to(double end, int most) {
        for (double step : STEPS) {
            if (end % step == 0 && end / step <= most && end / step >= FEWEST) {
                return new Axis(end, step);
            }
        }
        for (double step : STEPS) {
            if (end / step <= most) {
                return new Axis(Math.ceil(end / step) * step, step);
            }
        }
        double step = Math.ceil(end / most);
        return new Axis(step * most, step);
    }

    /**
     * An axis on which everything begins and ends at a mark, with steps as large as they can be; where no step is such, as
     * if nothing were there.
     */
    static Axis through(List<Double> ends, double end, int most) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            double step = STEPS[i];
            double steps = Math.ceil(end / step);
            if (steps >= FEWEST && steps <= most && ends.stream().allMatch(at -> at % step == 0)) {
                return new Axis(steps * step, step);
            }
        }
        return to(end, most);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i * step <= end + step / 1000; i++) {
            marks.add(i * step);
        }
        return marks;
    }
}
