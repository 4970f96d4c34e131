package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Medians, percentiles and planned times. */
final class NumbersTest {
    @Test
    void tellsMedianAndRange() {
        assertEquals(new Spread(2, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(new Spread(2.5, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0, 3.0)));
        assertEquals("2.00 (1.00–9.00)", Spread.of(List.of(9.0, 1.0, 2.0)).toString());
    }

    @Test
    void takesTheNearestRank() {
        Percentiles thousand = new Percentiles(
                LongStream.rangeClosed(1, 1000).map(i -> i * 1_000_000).toArray());
        assertEquals(500, thousand.millis(500));
        assertEquals(990, thousand.millis(990));
        assertEquals(999, thousand.millis(999));
        assertEquals(1000, thousand.millis(1000));
    }

    @Test
    void roundsTheRankUpForFewRequests() {
        Percentiles three = new Percentiles(new long[] {3_000_000, 1_000_000, 2_000_000});
        assertEquals(2, three.millis(500));
        assertEquals(3, three.millis(990));
        assertEquals(1, three.millis(1));
    }

    @Test
    void rejectsAShareOutsideOfOneToAThousand() {
        Percentiles one = new Percentiles(new long[] {1});
        assertThrows(IllegalArgumentException.class, () -> one.millis(0));
        assertThrows(IllegalArgumentException.class, () -> one.millis(1001));
    }

    @Test
    void plansFixedArrivalsEvenly() {
        assertArrayEquals(new long[] {0, 5_000_000, 10_000_000}, Arrivals.FIXED.plan(3, 200, 1));
    }

    @Test
    void plansPoissonArrivalsAroundTheRate() {
        long[] planned = Arrivals.POISSON.plan(100_000, 200, 1);
        double seconds = planned[planned.length - 1] / 1e9;
        assertEquals(500, seconds, 10);
        long shorterThanMean = LongStream.range(1, planned.length)
                .filter(i -> planned[(int) i] - planned[(int) i - 1] < 5_000_000)
                .count();
        assertEquals(1 - Math.exp(-1), shorterThanMean / 1e5, 0.01);
    }

    @Test
    void plansTheSameArrivalsForTheSameSeedAndNeverBackwards() {
        long seed = new Random().nextLong();
        long[] planned = Arrivals.POISSON.plan(1000, 50, seed);
        assertArrayEquals(planned, Arrivals.POISSON.plan(1000, 50, seed));
        assertTrue(LongStream.range(1, 1000).allMatch(i -> planned[(int) i] >= planned[(int) i - 1]));
    }
}
