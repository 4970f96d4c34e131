package shinagaki.generator.bench;

import java.util.Random;

/** When requests are planned to start. */
enum Arrivals {
    /** Evenly, as one careful client would. */
    FIXED,
    /** At random around the same rate, as many people who know nothing of each other would; harder on the tail. */
    POISSON;

    /** Start times in nanoseconds from the beginning, ascending; the same seed gives the same times. */
    long[] plan(int count, int perSecond, long seed) {
        Random random = new Random(seed);
        double gap = 1e9 / perSecond;
        long[] planned = new long[count];
        double at = 0;
        for (int i = 0; i < count; i++) {
            planned[i] = Math.round(at);
            at += this == FIXED ? gap : gap * -Math.log(1 - random.nextDouble());
        }
        return planned;
    }
}
