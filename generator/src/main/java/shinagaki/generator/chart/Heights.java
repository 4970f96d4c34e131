package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for things one below the other: each as near to where it would like to be as the others allow, by least squares
 * (pool adjacent violators).
 */
final class Heights {

    /** Neighbours that have come together, and where the first would stand if it were for their mean wish. */
    private record Pool(double sum, int size) {

        double mean() {
            return sum / size;
        }

        Pool with(Pool other) {
            return new Pool(sum + other.sum, size + other.size);
        }
    }

    private Heights() {}

    /**
     * Upper edges in order, none less than {@code least} for the first.
     *
     * @param wishes the upper edges that would be best
     * @param steps from each upper edge to the next at least; as many as wishes, the last is not used
     */
    static List<Double> of(List<Double> wishes, List<Double> steps, double least) {
        List<Pool> pools = new ArrayList<>();
        double offset = 0;
        for (int i = 0; i < wishes.size(); i++) {
            Pool pool = new Pool(Math.max(least, wishes.get(i) - offset), 1);
            while (!pools.isEmpty() && pools.getLast().mean() > pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
            offset += steps.get(i);
        }
        List<Double> places = new ArrayList<>();
        double below = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.size(); i++) {
                places.add(pool.mean() + below);
                below += steps.get(places.size() - 1);
            }
        }
        return List.copyOf(places);
    }
}
