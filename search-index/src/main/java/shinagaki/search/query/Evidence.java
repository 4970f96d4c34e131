package shinagaki.search.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Grams;
import shinagaki.search.index.DocumentText;
import shinagaki.search.index.Field;
import shinagaki.search.index.GramIndex.InTexts;
import shinagaki.search.index.OpenIndex;

/**
 * How well documents answer a question, beyond the words they have: all of it or a part, the very characters, words near
 * to one another, in a passage or early in the text, and its bigrams, where the words were cut in another way.
 *
 * <p>The score is a sum of such features (field-weighted BM25, coordination, sequential dependence and passages, as the
 * literature on retrieval without neural models has them). Most weights were found on one half of judged questions and
 * keywords and checked on the other; the one of rows of characters was chosen on all of them.
 */
final class Evidence {

    private static final float WORDS = 0.65f;
    private static final float COVERAGE = 2.65f;
    private static final float NAMES = 3;
    private static final float WHOLE = 14;
    private static final float VERBATIM = 10.8f;
    private static final float BIGRAMS = 0.24f;
    private static final float FOURS = 0.35f;
    private static final float PAIRS = 0.6f;
    private static final float PASSAGE = 0.58f;
    private static final float EARLY = 0.9f;

    /** Words of a pair stand at most so far apart. */
    private static final int NEAR = 8;

    private static final int PASSAGE_WORDS = 25;
    private static final float SATURATION = 1.2f;

    /** A bigram that more of the texts have says nothing. */
    private static final float COMMON = 0.25f;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final OpenIndex index;
    private final Question question;
    private final Tally tally;
    private final float whole;
    private final Optional<String> form;

    /** @param form of a western word, to be told from others with the same stem */
    Evidence(OpenIndex index, Question question, Tally tally, Optional<String> form) {
        this.index = index;
        this.question = question;
        this.tally = tally;
        this.form = form;
        this.whole = Math.max(tally.weight(question.mask()), Float.MIN_NORMAL);
    }

    /** What the tally alone says of a document. */
    float score(int document) {
        return words(document) + coverage(document) + names(document) + whole(document) + verbatim(document);
    }

    /** The parts of a score, by what they say, in the words of an editor; those of places are one. */
    Map<String, Float> parts(int document) {
        Map<String, Float> parts = new LinkedHashMap<>();
        parts.put("words, the rarer the more", words(document));
        parts.put("how much of the question is there", coverage(document));
        parts.put("words in its names", names(document));
        parts.put("all of the question is there", whole(document));
        parts.put("letter by letter as typed", verbatim(document));
        parts.put("words near to one another, early, and rows of characters", places(new int[] {document})[0]);
        return parts;
    }

    private float words(int document) {
        return WORDS * tally.score(document);
    }

    private float coverage(int document) {
        float covered = tally.weight(tally.found(document));
        return COVERAGE * covered * covered / whole;
    }

    private float names(int document) {
        return NAMES * tally.weight(tally.namesOf(document));
    }

    private float whole(int document) {
        long needed = question.needed();
        return (tally.found(document) & needed) == needed ? WHOLE : 0;
    }

    private float verbatim(int document) {
        return VERBATIM * tally.verbatims(document) / Math.max(question.chunks().size(), 1);
    }

    /** What places in the texts add to the scores of some documents. */
    float[] places(int[] documents) {
        int[] sorted = documents.clone();
        Arrays.sort(sorted);
        List<Chunk.Word> words = question.chunks().stream()
                .filter(chunk -> !chunk.hasDoubtfulWords())
                .flatMap(chunk -> chunk.words().stream())
                .filter(word -> !word.term().isEmpty() && tally.weight(word.mask()) > 0)
                .toList();
        int[][][] positions = new int[words.size()][][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = index.terms(Field.BODY).positions(words.get(i).term(), sorted);
        }
        float[] characters = characters(sorted);
        float[] scores = new float[documents.length];
        for (int i = 0; i < documents.length; i++) {
            int at = Arrays.binarySearch(sorted, documents[i]);
            scores[i] = PAIRS * pairs(words, positions, at)
                    + passage(words, positions, at)
                    + characters[at]
                    + form(documents[i], positions, at);
        }
        return scores;
    }

    /** The very form of a western word counts as letters typed do. */
    private float form(int document, int[][][] positions, int at) {
        if (form.isEmpty()) {
            return 0;
        }
        String title = Folded.of(index.cards().get(document).title()).text();
        if (List.of(NO_WORD.split(title)).contains(form.get())) {
            return VERBATIM;
        }
        int[] places = positions.length == 0 ? new int[0] : positions[0][at];
        DocumentText text = index.text(document);
        return Arrays.stream(places).anyMatch(place -> text.word(place).equals(form.get())) ? VERBATIM : 0;
    }

    private float pairs(List<Chunk.Word> words, int[][][] positions, int at) {
        float sum = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            int times = near(positions[i][at], positions[i + 1][at]);
            if (times > 0 && !words.get(i).term().equals(words.get(i + 1).term())) {
                float weight = Math.min(
                        tally.weight(words.get(i).mask()),
                        tally.weight(words.get(i + 1).mask()));
                sum += weight * saturated(times);
            }
        }
        return sum;
    }

    private static int near(int[] a, int[] b) {
        int times = 0;
        int from = 0;
        for (int place : a) {
            while (from < b.length && b[from] < place - NEAR) {
                from++;
            }
            for (int i = from; i < b.length && b[i] <= place + NEAR; i++) {
                times++;
            }
        }
        return times;
    }

    /** The best passage, by the square of the share of the question in it, and how early the first word comes. */
    private float passage(List<Chunk.Word> words, int[][][] positions, int at) {
        int count = 0;
        for (int[][] ofWord : positions) {
            count += ofWord[at].length;
        }
        if (count == 0) {
            return 0;
        }
        long[] places = new long[count];
        int filled = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int place : positions[i][at]) {
                places[filled++] = (long) place << Integer.SIZE | i;
            }
        }
        Arrays.sort(places);
        float best = best(places, words);
        return PASSAGE * best * best / whole + EARLY * whole / (10 + (int) (places[0] >>> Integer.SIZE));
    }

    private float best(long[] places, List<Chunk.Word> words) {
        int[] seen = new int[words.size()];
        float sum = 0;
        float best = 0;
        int from = 0;
        for (long place : places) {
            int word = (int) place;
            if (seen[word]++ == 0) {
                sum += tally.weight(words.get(word).mask());
            }
            while ((place >>> Integer.SIZE) - (places[from] >>> Integer.SIZE) > PASSAGE_WORDS) {
                int gone = (int) places[from++];
                if (--seen[gone] == 0) {
                    sum -= tally.weight(words.get(gone).mask());
                }
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    /** Bigrams of the question in the texts, and rows of four characters, which stop at no word. */
    private float[] characters(int[] sorted) {
        float[] scores = new float[sorted.length];
        Map<Integer, Optional<InTexts>> known = new HashMap<>();
        Set<Integer> scored = new HashSet<>();
        for (Chunk chunk : question.chunks()) {
            if (!chunk.hasDoubtfulWords()) {
                Map<Integer, Integer> at = new HashMap<>();
                Grams.of(chunk.text(), (gram, position) -> at.put(position, gram));
                at.forEach((position, gram) -> {
                    boolean isNew = scored.add(gram);
                    Optional<InTexts> here = known.computeIfAbsent(gram, key -> look(sorted, key));
                    Integer behind = at.get(position + 2);
                    Optional<InTexts> next =
                            behind == null ? Optional.empty() : known.computeIfAbsent(behind, key -> look(sorted, key));
                    here.ifPresent(some -> add(some, next, isNew, scores));
                });
            }
        }
        return scores;
    }

    private Optional<InTexts> look(int[] sorted, int gram) {
        return (char) gram == 0 ? Optional.empty() : index.bodyGrams().in(sorted, gram, COMMON);
    }

    private void add(InTexts gram, Optional<InTexts> next, boolean isNew, float[] scores) {
        float rarity = tally.rarity(gram.texts());
        float rarer =
                next.map(other -> Math.max(rarity, tally.rarity(other.texts()))).orElse(0f);
        for (int i = 0; i < scores.length; i++) {
            int[] positions = gram.positions().get(i);
            if (positions.length > 0) {
                scores[i] += isNew ? BIGRAMS * rarity * saturated(positions.length) : 0;
                if (next.isPresent()) {
                    int rows = rows(positions, next.get().positions().get(i));
                    scores[i] += rows > 0 ? FOURS * rarer * saturated(rows) : 0;
                }
            }
        }
    }

    private static int rows(int[] first, int[] next) {
        int rows = 0;
        int at = 0;
        for (int position : first) {
            while (at < next.length && next[at] < position + 2) {
                at++;
            }
            rows += at < next.length && next[at] == position + 2 ? 1 : 0;
        }
        return rows;
    }

    private static float saturated(float times) {
        return times * (SATURATION + 1) / (times + SATURATION);
    }
}
