package shinagaki.generator.bench;

import java.util.Arrays;

/** Sorted latencies, in nanoseconds, and the questions asked of them. */
final class Percentiles {
    private final long[] sorted;

    Percentiles(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("no latency to tell about");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /**
     * The smallest latency that at least {@code perMille} of 1,000 requests did not exceed (nearest rank), in milliseconds.
     *
     * @param perMille from 1 to 1,000; 990 is the 99th percentile, 1,000 the maximum
     */
    double millis(int perMille) {
        if (perMille < 1 || perMille > 1000) {
            throw new IllegalArgumentException("not a share of 1,000: " + perMille);
        }
        long rank = ((long) sorted.length * perMille + 999) / 1000;
        return sorted[(int) rank - 1] / 1e6;
    }
}
