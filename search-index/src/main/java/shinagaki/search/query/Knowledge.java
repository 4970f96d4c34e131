package shinagaki.search.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.index.Field;
import shinagaki.search.index.Lexicon;
import shinagaki.search.index.OpenIndex;

/** What an index knows of words beside where they stand: how they are said, spelled, and named otherwise. */
final class Knowledge {

    private static final int MOST_TERMS = 64;
    private static final int SHORTEST_READING = 4;

    private final OpenIndex index;
    private final Readings readings;
    private final Variants variants;
    private final Glossary glossary;
    private final Spelled spelled;
    private final Slips saidSlips;

    Knowledge(OpenIndex index) {
        Lexicon lexicon = index.lexicon();
        this.index = index;
        this.readings = new Readings(index);
        this.variants = new Variants(lexicon);
        this.glossary = new Glossary(index.schema().glossary());
        this.spelled = new Spelled(lexicon.spellings());
        this.saidSlips = new Slips(lexicon.readings().stream()
                .filter(reading -> reading.length() >= SHORTEST_READING)
                .toList());
    }

    Readings readings() {
        return readings;
    }

    Variants variants() {
        return variants;
    }

    Glossary glossary() {
        return glossary;
    }

    Spelled spelled() {
        return spelled;
    }

    /** Readings one slip away from kana. */
    List<String> saidNearly(String hiragana) {
        return saidSlips.near(hiragana);
    }

    /** Whether a run of letters stands anywhere. */
    boolean isWritten(String run) {
        if (run.charAt(0) > 'z') {
            return index.nameGrams().places(run).size() > 0
                    || index.bodyGrams().places(run).size() > 0;
        }
        return spelled.isKnown(run);
    }

    /** A question of one western word that the index has in other forms too: architects beside architect. */
    Optional<String> oneOfForms(Question question, TextAnalyzer analyzer) {
        Chunk only = question.chunks().size() == 1 ? question.chunks().getFirst() : null;
        if (only == null || only.words().size() != 1 || only.completions().isEmpty()) {
            return Optional.empty();
        }
        String stem = only.words().getFirst().term();
        // The last letter of a stem may stand for another: policies and policy are polici.
        String begins = stem.substring(0, Math.max(0, stem.length() - 1));
        return spelled.beginning(begins).stream()
                        .filter(spelling -> !spelling.equals(only.text()))
                        .anyMatch(spelling ->
                                analyzer.words(Folded.of(spelling)).term(0).equals(stem))
                ? Optional.of(only.text())
                : Optional.empty();
    }

    /** The terms that a western word may become when it is typed to its end. */
    List<String> completions(Chunk chunk) {
        Set<String> terms = new LinkedHashSet<>(chunk.completions());
        for (Field field : List.of(Field.TITLE, Field.BODY)) {
            terms.addAll(index.terms(field).beginning(chunk.text()));
        }
        return terms.stream().limit(MOST_TERMS).toList();
    }

    /** The terms of the words that a western word is a piece of. */
    List<String> pieces(Chunk chunk, TextAnalyzer analyzer) {
        return spelled.containing(chunk.text()).stream()
                .map(spelling -> analyzer.words(Folded.of(spelling)).term(0))
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /**
     * A chunk as it may have been meant, by its sound: all of it is one word, or each of its words that stand nowhere is
     * another. Shorter sounds fit by chance: 株価 is no 化部下.
     */
    Optional<String> meant(Chunk chunk) {
        return isWritten(chunk.text()) ? Optional.empty() : word(chunk.said()).or(() -> wordByWord(chunk));
    }

    private Optional<String> wordByWord(Chunk chunk) {
        StringBuilder meant = new StringBuilder();
        int copied = 0;
        for (Chunk.Word word : chunk.words()) {
            if (!word.term().isEmpty() && frequency(word.term()) == 0) {
                int start = word.start() - chunk.start();
                int end = word.end() - chunk.start();
                Optional<String> other =
                        isCompound(chunk.text().substring(start, end)) ? word(word.reading()) : Optional.empty();
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                meant.append(chunk.text(), copied, start).append(other.get());
                copied = end;
            }
        }
        return Optional.of(meant.append(chunk.text().substring(copied)).toString());
    }

    private static boolean isCompound(String written) {
        return written.length() > 1 && written.codePoints().allMatch(Character::isIdeographic);
    }

    /** What is said so is written most often; empty where no word is. */
    private Optional<String> word(String reading) {
        return readings.word(reading).stream()
                .filter(term -> term.length() > 1)
                .max(Comparator.comparingInt(this::frequency));
    }

    private int frequency(String term) {
        int[] count = {0};
        index.terms(Field.BODY).documents(term, (document, times) -> count[0] += 1);
        index.terms(Field.TITLE).documents(term, (document, times) -> count[0] += 1);
        return count[0];
    }
}
