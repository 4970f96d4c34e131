package shinagaki.search.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.Situation.Evidence;

/**
 * Ranks situations by what was said. Each piece of evidence is a small document; a situation stands as high as its few
 * likest ones, and as what is generally said in it makes the words likely. Both count alike.
 *
 * <p>It may be asked by many threads at once; analyzers are lent by those who ask.
 */
public final class Situations {

    /** So many texts of a situation are looked at: one may be like by chance, many are like none. */
    private static final int NEIGHBOURS = 4;

    /** Who says almost what was said before is understood, however few words that takes. */
    private static final double SAME = 0.6;

    /** Situations less likely than this are not told. */
    private static final double LEAST = 0.05;

    /** Enough sentences to learn the scale from, taken evenly. */
    private static final int MOST_SAMPLES = 400;

    /**
     * A situation that may be meant.
     *
     * @param confidence from 0 to 1, the same for every question: the share of the situation among all, less where there is
     *     little to go by
     */
    public record Candidate(String id, double confidence, List<Reason> reasons) {
        public Candidate {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a situation may be meant.
     *
     * @param words of the question, as they stand there
     * @param from the entry that has the same words
     * @param said what it says with them
     */
    public record Reason(String words, String from, String said) {}

    /**
     * What became of a piece of evidence that was hidden and asked.
     *
     * @param expected the situation it speaks for
     * @param order the situations as they were ranked
     * @param fits whether there was enough to go by
     */
    public record Trial(Evidence evidence, String expected, List<String> order, boolean fits) {
        public Trial {
            order = List.copyOf(order);
        }
    }

    private final List<String> ids;
    private final List<Evidence> evidence;
    private final List<Traits> traits;
    private final Corpus corpus;
    private final Scale scale;

    private Situations(List<String> ids, List<Evidence> evidence, List<Traits> traits, Corpus corpus) {
        this.ids = ids;
        this.evidence = evidence;
        this.traits = traits;
        this.corpus = corpus;
        this.scale = Scale.of(samples());
    }

    /** Learns the evidence; that takes a moment. */
    public static Situations of(NextActions actions, TextAnalyzer analyzer) {
        List<String> ids =
                actions.situations().stream().map(situation -> situation.id()).toList();
        List<Evidence> evidence = new ArrayList<>();
        List<Integer> speaksFor = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (Evidence piece : actions.situations().get(i).evidence()) {
                evidence.add(piece);
                speaksFor.add(i);
            }
        }
        List<Traits> traits = evidence.stream()
                .map(piece -> Traits.of(piece.text(), analyzer))
                .toList();
        int[] situations = speaksFor.stream().mapToInt(Integer::intValue).toArray();
        return new Situations(ids, List.copyOf(evidence), traits, new Corpus(traits, situations, ids.size()));
    }

    /** The situations that are likely at all, the likeliest first; none where there is too little to go by. */
    public List<Candidate> find(String said, TextAnalyzer analyzer) {
        Traits question = Traits.of(said, analyzer);
        Corpus.Vector vector = corpus.vector(question);
        double[] likeness = corpus.likeness(vector, Corpus.NO_TEXT);
        double support = corpus.support(question, Corpus.NO_TEXT);
        double likest = Arrays.stream(likeness).max().orElse(0);
        if (!fits(support, likest)) {
            return List.of();
        }
        double trust = Math.max(support / (support + scale.floor()), likest);
        double[] shares = scale.shares(nearest(likeness), corpus.likelihood(vector, Corpus.NO_TEXT));
        Reasons reasons = new Reasons(corpus, evidence, question, likeness);
        return order(shares).stream()
                .filter(i -> shares[i] >= LEAST)
                .map(i -> new Candidate(ids.get(i), Math.min(1, shares[i] * trust), reasons.of(i, said)))
                .toList();
    }

    /** Hides each piece of evidence and asks it: how far what is said here can be told from what is said there. */
    public List<Trial> examine() {
        return IntStream.range(0, corpus.size()).mapToObj(this::trial).toList();
    }

    private Trial trial(int text) {
        Corpus.Vector vector = corpus.vector(text);
        double[] likeness = corpus.likeness(vector, text);
        double[] shares = scale.shares(nearest(likeness), corpus.likelihood(vector, text));
        return new Trial(
                evidence.get(text),
                ids.get(corpus.situation(text)),
                order(shares).stream().map(ids::get).toList(),
                fits(
                        corpus.support(traits.get(text), text),
                        Arrays.stream(likeness).max().orElse(0)));
    }

    private boolean fits(double support, double likest) {
        return support >= scale.floor() || likest >= SAME;
    }

    private List<Scale.Sample> samples() {
        List<Integer> sentences = IntStream.range(0, corpus.size())
                .filter(text -> traits.get(text).isSentence())
                .boxed()
                .toList();
        int step = Math.max(1, (sentences.size() + MOST_SAMPLES - 1) / MOST_SAMPLES);
        return IntStream.iterate(0, i -> i < sentences.size(), i -> i + step)
                .mapToObj(i -> sample(sentences.get(i)))
                .toList();
    }

    private Scale.Sample sample(int text) {
        Corpus.Vector vector = corpus.vector(text);
        return new Scale.Sample(
                corpus.situation(text),
                nearest(corpus.likeness(vector, text)),
                corpus.likelihood(vector, text),
                corpus.support(traits.get(text), text));
    }

    /** For each situation how like its likest texts are, together. */
    private double[] nearest(double[] likeness) {
        double[][] best = new double[ids.size()][NEIGHBOURS];
        for (int text = 0; text < likeness.length; text++) {
            double[] of = best[corpus.situation(text)];
            if (likeness[text] > of[0]) {
                of[0] = likeness[text];
                Arrays.sort(of);
            }
        }
        return Arrays.stream(best).mapToDouble(of -> Arrays.stream(of).sum()).toArray();
    }

    private static List<Integer> order(double[] shares) {
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]))
                .toList();
    }
}
