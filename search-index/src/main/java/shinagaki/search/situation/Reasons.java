package shinagaki.search.situation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shinagaki.search.analysis.Characters;
import shinagaki.search.document.Situation.Evidence;

/** Finds the words of a question that speak for a situation, and what was said there with the same words. */
final class Reasons {

    private static final int MOST = 3;

    /** Words that say less than this part of what the best ones say are no reason. */
    private static final double WORTH_TELLING = 0.4;

    /** So many stop words may end an inflected word: 使われなく. */
    private static final int LONGEST_ENDING = 3;

    /** A run of words that a text of the evidence has, too: offsets in the folded question. */
    private record Run(int start, int end, double rarity) {}

    private final Corpus corpus;
    private final List<Evidence> evidence;
    private final Traits question;
    private final double[] likeness;

    Reasons(Corpus corpus, List<Evidence> evidence, Traits question, double[] likeness) {
        this.corpus = corpus;
        this.evidence = evidence;
        this.question = question;
        this.likeness = likeness;
    }

    /** At most three, the likest text first; no words are told twice. */
    List<Situations.Reason> of(int situation, String source) {
        List<Integer> likest = IntStream.range(0, corpus.size())
                .filter(text -> corpus.situation(text) == situation && likeness[text] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer text) -> -likeness[text]))
                .limit(4L * MOST)
                .toList();
        List<Situations.Reason> reasons = new ArrayList<>();
        List<String> told = new ArrayList<>();
        double rarest = 0;
        for (int text : likest) {
            Optional<Run> run = best(text);
            if (run.isPresent() && reasons.size() < MOST && run.get().rarity() >= WORTH_TELLING * rarest) {
                rarest = Math.max(rarest, run.get().rarity());
                String words = source.substring(
                        question.folded().sourceStart(run.get().start()),
                        question.folded().sourceEnd(run.get().end()));
                if (told.stream().noneMatch(longer -> longer.contains(words))) {
                    told.add(words);
                    reasons.add(new Situations.Reason(
                            words, evidence.get(text).from(), evidence.get(text).text()));
                }
            }
        }
        return reasons;
    }

    private Optional<Run> best(int text) {
        Optional<Run> words = best(text, true);
        return words.isPresent() ? words : best(text, false);
    }

    /** The rarest run of what the text has, too: of whole words, or of characters where no whole word is the same. */
    private Optional<Run> best(int text, boolean ofWords) {
        BitSet shared = new BitSet();
        List<Traits.Place> places = question.places().stream()
                .filter(place -> Traits.isAnyWord(place.trait()) == ofWords && corpus.has(text, place.trait()))
                .toList();
        places.forEach(place -> shared.set(place.start(), place.end()));
        joinOverSpaces(shared);
        Run best = null;
        for (int start = shared.nextSetBit(0); start >= 0; ) {
            int end = shared.nextClearBit(start);
            int from = start;
            List<Traits.Place> within = places.stream()
                    .filter(place -> place.start() >= from && place.end() <= end)
                    .filter(place -> !ofWords || Traits.isWord(place.trait()))
                    .toList();
            double rarity = within.stream()
                    .mapToDouble(place -> corpus.rarity(place.trait()))
                    .sum();
            if (!within.isEmpty() && (best == null || rarity > best.rarity())) {
                best = new Run(
                        within.stream().mapToInt(Traits.Place::start).min().orElse(from),
                        ofWords ? endOf(within.getLast()) : end,
                        rarity);
            }
            start = shared.nextSetBit(end);
        }
        return Optional.ofNullable(best);
    }

    /** Behind a word and, where it is inflected, the stop words it is inflected with. */
    private int endOf(Traits.Place last) {
        String text = question.folded().text();
        int end = last.end();
        if (last.isInflected(text) && Characters.isJapanese(text.codePointBefore(end))) {
            int at = question.places().indexOf(last) + 1;
            for (int i = at; i < at + LONGEST_ENDING && i < question.places().size(); i++) {
                Traits.Place next = question.places().get(i);
                if (!Traits.isAnyWord(next.trait()) || Traits.isWord(next.trait()) || next.start() != end) {
                    return end;
                }
                end = next.end();
            }
        }
        return end;
    }

    private void joinOverSpaces(BitSet shared) {
        String text = question.folded().text();
        for (int at = 1; at < text.length() - 1; at++) {
            if (Character.isWhitespace(text.charAt(at)) && shared.get(at - 1) && shared.get(at + 1)) {
                shared.set(at);
            }
        }
    }
}
