package shinagaki.search.situation;

import java.util.Arrays;
import java.util.List;

/**
 * What makes numbers of one question comparable with those of another. It is learnt from the evidence alone: each sentence
 * of it is hidden and asked in its turn.
 *
 * @param likeness how far likenesses of situations usually are from their mean
 * @param likelihood the same of likelihoods
 * @param sharpness what a distance of one is worth, in nats
 * @param floor the least support that is enough
 */
record Scale(double likeness, double likelihood, double sharpness, double floor) {

    /** What one sentence of the evidence gives when it is hidden and asked. */
    static final class Sample {

        private final int situation;
        private final double[] likeness;
        private final double[] likelihood;
        private final double support;

        Sample(int situation, double[] likeness, double[] likelihood, double support) {
            this.situation = situation;
            this.likeness = likeness.clone();
            this.likelihood = likelihood.clone();
            this.support = support;
        }
    }

    /** Where too few sentences are there to learn from. */
    private static final Scale GUESS = new Scale(0.3, 0.3, 1, Double.MIN_VALUE);

    private static final int FEWEST = 20;

    /** Of three in a hundred that were said where they belong, it may be said that they fit nowhere. */
    private static final double UNHEARD = 0.03;

    static Scale of(List<Sample> samples) {
        if (samples.size() < FEWEST) {
            return GUESS;
        }
        double likeness =
                deviation(samples.stream().map(sample -> sample.likeness).toList());
        double likelihood =
                deviation(samples.stream().map(sample -> sample.likelihood).toList());
        double[] support =
                samples.stream().mapToDouble(sample -> sample.support).sorted().toArray();
        double floor = Math.max(support[(int) (support.length * UNHEARD)], Double.MIN_VALUE);
        return new Scale(likeness, likelihood, 1, floor).sharpened(samples);
    }

    /** The share of each situation in the confidence that one of them is meant; together they are one. */
    double[] shares(double[] ofLikeness, double[] ofLikelihood) {
        double meanLikeness = Arrays.stream(ofLikeness).average().orElse(0);
        double meanLikelihood = Arrays.stream(ofLikelihood).average().orElse(0);
        double[] shares = new double[ofLikeness.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double standing =
                    (ofLikeness[i] - meanLikeness) / likeness + (ofLikelihood[i] - meanLikelihood) / likelihood;
            shares[i] = Math.exp(sharpness * standing);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** With the sharpness under which the evidence is most likely where it is. */
    private Scale sharpened(List<Sample> samples) {
        Scale best = this;
        double bestFit = Double.NEGATIVE_INFINITY;
        for (int tenths = 1; tenths <= 40; tenths++) {
            Scale tried = new Scale(likeness, likelihood, tenths / 10.0, floor);
            double fit = samples.stream()
                    .mapToDouble(sample ->
                            Math.log(tried.shares(sample.likeness, sample.likelihood)[sample.situation] + 1e-12))
                    .sum();
            if (fit > bestFit) {
                best = tried;
                bestFit = fit;
            }
        }
        return best;
    }

    private static double deviation(List<double[]> rows) {
        double squares = 0;
        int count = 0;
        for (double[] row : rows) {
            double mean = Arrays.stream(row).average().orElse(0);
            for (double value : row) {
                squares += (value - mean) * (value - mean);
                count++;
            }
        }
        return Math.max(Math.sqrt(squares / count), 1e-9);
    }
}
