package shinagaki.search.situation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All evidence as vectors of traits. A trait weighs more the fewer texts have it (idf), and each vector has the length
 * one, so that the product of two is the cosine of their angle. What no evidence has makes a question longer, and so less
 * like anything.
 */
final class Corpus {

    /** Texts of a question that is none of the evidence. */
    static final int NO_TEXT = -1;

    /** Nothing is impossible: what was never said in a situation counts as if a little of it had been. */
    private static final double UNSEEN = 0.1;

    /** A text as parallel arrays: the numbers of its known traits, and what each weighs. */
    static final class Vector {

        private final int[] traits;
        private final double[] weights;
        private final double sum;

        private Vector(int[] traits, double[] weights) {
            this.traits = traits;
            this.weights = weights;
            this.sum = Arrays.stream(weights).sum();
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int count;
    private final int[] frequencies;
    private final Vector[] texts;
    private final int[] situations;
    private final int[][] postings;
    private final double[][] postedWeights;
    private final double[][] masses;
    private final double[] totals;

    /**
     * @param traits of each text
     * @param situations the number of the situation that each text speaks for
     * @param kinds how many situations there are
     */
    Corpus(List<Traits> traits, int[] situations, int kinds) {
        this.count = traits.size();
        this.situations = situations.clone();
        traits.forEach(text -> text.weights().keySet().forEach(trait -> numbers.putIfAbsent(trait, numbers.size())));
        this.frequencies = new int[numbers.size()];
        traits.forEach(text -> text.weights().keySet().forEach(trait -> frequencies[number(trait)]++));
        this.texts = traits.stream().map(this::vector).toArray(Vector[]::new);
        this.postings = Arrays.stream(frequencies).mapToObj(int[]::new).toArray(int[][]::new);
        this.postedWeights = Arrays.stream(frequencies).mapToObj(double[]::new).toArray(double[][]::new);
        this.masses = new double[kinds][numbers.size()];
        this.totals = new double[kinds];
        int[] posted = new int[numbers.size()];
        for (int text = 0; text < texts.length; text++) {
            post(text, posted);
        }
    }

    int size() {
        return texts.length;
    }

    int situations() {
        return totals.length;
    }

    int situation(int text) {
        return situations[text];
    }

    Vector vector(int text) {
        return texts[text];
    }

    /** Whether a text of the evidence has a trait. */
    boolean has(int text, String trait) {
        Integer number = numbers.get(trait);
        return number != null && Arrays.binarySearch(postings[number], text) >= 0;
    }

    /** How much a trait says, whether any evidence has it or not. */
    double rarity(String trait) {
        Integer number = numbers.get(trait);
        return rarity(number == null ? 0 : frequencies[number]);
    }

    /** The vector of a text, which may have traits that no evidence has. */
    Vector vector(Traits traits) {
        Map<Integer, Double> known = new LinkedHashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> trait : traits.weights().entrySet()) {
            double weight = trait.getValue() * rarity(trait.getKey());
            squares += weight * weight;
            Integer number = numbers.get(trait.getKey());
            if (number != null) {
                known.put(number, weight);
            }
        }
        double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
        int[] numbersOf = known.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights =
                known.values().stream().mapToDouble(weight -> weight / length).toArray();
        return new Vector(numbersOf, weights);
    }

    /** How like each text of the evidence is, from 0 to 1; the hidden one is as if it were not there. */
    double[] likeness(Vector question, int hidden) {
        double[] likeness = new double[texts.length];
        for (int i = 0; i < question.traits.length; i++) {
            int trait = question.traits[i];
            for (int j = 0; j < postings[trait].length; j++) {
                likeness[postings[trait][j]] += question.weights[i] * postedWeights[trait][j];
            }
        }
        if (hidden != NO_TEXT) {
            likeness[hidden] = 0;
        }
        return likeness;
    }

    /**
     * How likely each situation makes the traits of a question: the mean logarithm of their share in all that is said in
     * it (naive Bayes over weights).
     */
    double[] likelihood(Vector question, int hidden) {
        double[] likelihood = new double[situations()];
        for (int situation = 0; situation < likelihood.length && question.sum > 0; situation++) {
            boolean isOwn = hidden != NO_TEXT && situations[hidden] == situation;
            double total = totals[situation] - (isOwn ? texts[hidden].sum : 0) + UNSEEN * numbers.size();
            double sum = 0;
            for (int i = 0; i < question.traits.length; i++) {
                double own = isOwn ? question.weights[i] : 0;
                double mass = Math.max(masses[situation][question.traits[i]] - own, 0) + UNSEEN;
                sum += question.weights[i] * Math.log(mass / total);
            }
            likelihood[situation] = sum / question.sum;
        }
        return likelihood;
    }

    /**
     * How much there is to go by: what its words tell of situations, less for words that were heard once only, times the
     * share of its words that were heard at all.
     */
    double support(Traits question, int hidden) {
        double known = 0;
        double all = 0;
        double telling = 0;
        for (String trait : question.weights().keySet()) {
            if (Traits.isWord(trait)) {
                Integer number = numbers.get(trait);
                int heard = number == null ? 0 : frequencies[number] - (hidden == NO_TEXT ? 0 : 1);
                double rarity = rarity(heard);
                all += rarity;
                if (number != null && heard > 0) {
                    known += rarity;
                    telling += rarity * heard / (heard + 1.0) * partiality(number, hidden);
                }
            }
        }
        return all == 0 ? 0 : telling * known / all;
    }

    /** From 0 for a trait that all situations share alike to 1 for one of a single situation. */
    private double partiality(int trait, int hidden) {
        if (situations() == 1) {
            return 1;
        }
        double most = 0;
        double sum = 0;
        for (int situation = 0; situation < situations(); situation++) {
            double mass = masses[situation][trait];
            if (hidden != NO_TEXT && situations[hidden] == situation) {
                mass = Math.max(mass - weight(texts[hidden], trait), 0);
            }
            most = Math.max(most, mass);
            sum += mass;
        }
        double even = 1.0 / situations();
        return sum == 0 ? 0 : (most / sum - even) / (1 - even);
    }

    private static double weight(Vector text, int trait) {
        for (int i = 0; i < text.traits.length; i++) {
            if (text.traits[i] == trait) {
                return text.weights[i];
            }
        }
        return 0;
    }

    private double rarity(int frequency) {
        return Math.log((count + 1) / (frequency + 0.5));
    }

    private int number(String trait) {
        return numbers.getOrDefault(trait, -1);
    }

    private void post(int text, int[] posted) {
        Vector vector = texts[text];
        for (int i = 0; i < vector.traits.length; i++) {
            int trait = vector.traits[i];
            postings[trait][posted[trait]] = text;
            postedWeights[trait][posted[trait]++] = vector.weights[i];
            masses[situations[text]][trait] += vector.weights[i];
            totals[situations[text]] += vector.weights[i];
        }
    }
}
