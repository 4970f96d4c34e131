package shinagaki.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.TextAnalyzer;

/** Climbs from the strictest understanding of a question to the first one that finds something. */
final class Ladder {

    /** Of a long question this share of its words is enough; of a sentence less, if a noun is among them. */
    private static final float SHARE = 0.5f;

    private static final float SHARE_OF_SENTENCE = 0.35f;

    private static final float SHARE_WITH_TWO = 0.2f;

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_FOUND = 2;

    /** Other words than the reader's count less. */
    private static final float EXPANDED = 0.5f;

    /** What was found by words that sound or look alike counts less. */
    private static final float CORRECTED = 0.6f;

    private final Knowledge knowledge;
    private final TextAnalyzer analyzer;
    private final Question question;
    private final Tally tally;
    private final Sources sources;
    private final Set<String> expanded = new LinkedHashSet<>();
    private final List<String> corrections = new ArrayList<>();
    private long missing;

    Ladder(Knowledge knowledge, TextAnalyzer analyzer, Question question, Tally tally, Sources sources) {
        this.knowledge = knowledge;
        this.analyzer = analyzer;
        this.question = question;
        this.tally = tally;
        this.sources = sources;
    }

    /** Fills the tally, step by step, until some document answers the question as the stage has it. */
    Stage climb(boolean expand) {
        if (question.chunks().isEmpty()) {
            return Stage.NONE;
        }
        if (!question.key().isEmpty()) {
            sources.named(question.key(), question.mask());
        }
        question.chunks().forEach(this::look);
        if (expand) {
            expand();
        }
        if (question.isSentence() && findsMost()) {
            return Stage.MOST;
        }
        if (findsAll()) {
            return Stage.ALL;
        }
        if ((begun() && findsAll()) || (inside() && findsAll())) {
            return Stage.PREFIX;
        }
        if ((question.words().size() >= FEWEST_WORDS || question.hasStopWords()) && findsMost()) {
            return Stage.MOST;
        }
        if (said() && findsAll()) {
            return Stage.READING;
        }
        if (alike() && findsAll()) {
            return Stage.ALIKE;
        }
        if (slipped() && findsAll()) {
            return Stage.EDIT;
        }
        return Stage.NONE;
    }

    /** Whether a document answers the question at a stage. */
    boolean answers(int document, Stage stage) {
        return stage == Stage.MOST ? hasMost(document) : hasAll(document);
    }

    boolean hasAll(int document) {
        long needed = question.needed();
        return (tally.found(document) & needed) == needed;
    }

    /** Names that were asked for as well, and found something of their own. */
    List<String> expanded() {
        return List.copyOf(expanded);
    }

    /** Whole questions in which a doubtful word is another one, the likeliest first. */
    List<String> corrections() {
        return corrections.stream().distinct().toList();
    }

    /** Words that stand nowhere, as bits. */
    long missing() {
        return missing;
    }

    private void look(Chunk chunk) {
        int before = tally.count();
        if (chunk.isWesternCompound() || (chunk.isInPieces() && !chunk.isToldByGrams())) {
            sources.compound(chunk);
        } else if (chunk.hasOnlyStopWords()) {
            if (!chunk.stopWords().isEmpty()) {
                sources.row(chunk.stopWords().stream().map(List::of).toList(), chunk.mask(), 1);
            }
        } else if (!chunk.hasDoubtfulWords() && !chunk.isInPieces()) {
            for (Chunk.Word word : chunk.words()) {
                List<String> terms = knowledge.variants().of(word.term(), word.reading());
                if (sources.word(terms, word.mask(), word.weight()) == 0) {
                    missing |= word.mask();
                }
            }
        }
        boolean saidSo = chunk.isKana()
                && !chunk.isOneCharacter()
                && sources.said(knowledge.readings().ways(Kana.hiragana(chunk.text())), chunk.mask());
        if (chunk.isJapanese() && chunk.isToldByGrams()) {
            if (saidSo && Kana.isAllHiragana(chunk.text())) {
                sources.chance(chunk.text(), chunk.mask());
            } else {
                sources.substring(chunk.text(), chunk.mask(), 1);
            }
        }
        if (tally.count() == before && before == 0) {
            missing |= chunk.mask();
        }
    }

    private void expand() {
        for (Glossary.Other other : knowledge.glossary().others(question)) {
            int found = tally.count();
            long whole = question.needed();
            long had = count(whole);
            Question name = Question.of(other.name(), analyzer);
            for (Chunk chunk :
                    name.chunks().subList(0, Math.min(1, name.chunks().size()))) {
                if (chunk.isJapanese()) {
                    sources.substring(chunk.text(), other.mask(), EXPANDED * 2);
                } else {
                    sources.row(terms(name), other.mask(), EXPANDED);
                }
            }
            if (tally.count() > found || count(whole) > had) {
                expanded.add(other.name());
            }
        }
    }

    private static List<List<String>> terms(Question name) {
        return name.words().stream()
                .filter(word -> !word.term().isEmpty())
                .map(word -> List.of(word.term()))
                .toList();
    }

    private long count(long needed) {
        long count = 0;
        for (int i = 0; i < tally.count(); i++) {
            count += (tally.found(tally.document(i)) & needed) == needed ? 1 : 0;
        }
        return count;
    }

    private boolean begun() {
        return last().map(chunk -> look(chunk, knowledge.completions(chunk))).orElse(false);
    }

    private boolean inside() {
        return last().map(chunk -> look(chunk, knowledge.pieces(chunk, analyzer)))
                .orElse(false);
    }

    private boolean look(Chunk chunk, List<String> terms) {
        return !terms.isEmpty() && sources.word(terms, chunk.mask(), 1) > 0;
    }

    /** The last chunk, where it is one western word that may go on. */
    private Optional<Chunk> last() {
        Chunk last = question.chunks().getLast();
        return last.isJapanese() || last.words().size() != 1 || last.text().length() < 2
                ? Optional.empty()
                : Optional.of(last);
    }

    private boolean said() {
        boolean some = false;
        for (Chunk chunk : question.chunks()) {
            List<List<Said>> ways =
                    chunk.said().isEmpty() ? List.of() : knowledge.readings().ways(chunk.said());
            if (!ways.isEmpty()) {
                sources.said(ways, chunk.mask());
                some = true;
                if (!chunk.isKana() && chunk.isJapanese()) {
                    knowledge.meant(chunk).ifPresent(meant -> correct(chunk, chunk.text(), meant));
                }
            }
        }
        return some;
    }

    private boolean alike() {
        boolean some = false;
        for (Chunk chunk : question.chunks()) {
            if (chunk.isKana() || !chunk.isJapanese()) {
                List<List<Said>> ways = knowledge.readings().alike(chunk.text());
                sources.said(ways, chunk.mask());
                some |= !ways.isEmpty();
            }
            if (chunk.isHalfTyped()) {
                List<List<Said>> begun = knowledge.readings().begun(chunk.text());
                sources.said(begun, chunk.mask());
                some |= !begun.isEmpty();
            }
            for (String run : Spelled.runs(chunk.text())) {
                for (String spelling : knowledge.spelled().alike(run)) {
                    some |= replace(chunk, run, spelling);
                }
            }
        }
        return some;
    }

    private boolean slipped() {
        boolean some = false;
        for (Chunk chunk : question.chunks()) {
            for (String run : Spelled.runs(chunk.text())) {
                if (!knowledge.isWritten(run)) {
                    for (String spelling : knowledge.spelled().near(run)) {
                        some |= replace(chunk, run, spelling);
                    }
                }
            }
            if (Kana.isAllHiragana(chunk.text())) {
                for (String reading : knowledge.saidNearly(chunk.text())) {
                    sources.said(knowledge.readings().ways(reading), chunk.mask());
                    correct(chunk, chunk.text(), reading);
                    some = true;
                }
            }
        }
        return some;
    }

    /** Looks a chunk up with a part of it spelled in another way. */
    private boolean replace(Chunk chunk, String run, String spelling) {
        String text = chunk.text().replace(run, spelling);
        Chunk other = Chunk.of(text, 0, analyzer, 0, Long.SIZE - 2);
        int found = 0;
        if (other.isJapanese() && other.isToldByGrams()) {
            found = sources.substring(text, chunk.mask(), CORRECTED * 2);
        } else if (!other.hasOnlyStopWords()) {
            List<List<String>> terms =
                    other.words().stream().map(word -> List.of(word.term())).toList();
            found = sources.row(terms, chunk.mask(), CORRECTED);
        }
        if (found > 0) {
            correct(chunk, run, spelling);
        }
        return found > 0;
    }

    private void correct(Chunk chunk, String run, String spelling) {
        String text = question.text();
        int at = text.indexOf(run, chunk.start());
        if (at >= 0 && !run.equals(spelling)) {
            corrections.add(text.substring(0, at) + spelling + text.substring(at + run.length()));
        }
    }

    private boolean findsAll() {
        return finds(Stage.ALL);
    }

    private boolean findsMost() {
        return finds(Stage.MOST);
    }

    private boolean finds(Stage stage) {
        for (int i = 0; i < tally.count(); i++) {
            if (answers(tally.document(i), stage)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMost(int document) {
        long found = tally.found(document);
        float all = 0;
        float some = 0;
        int solid = 0;
        boolean named = false;
        for (Chunk.Word word : question.words()) {
            all += word.weight();
            if ((found & word.mask()) != 0) {
                some += word.weight();
                solid += word.weight() > SHARE ? 1 : 0;
                named |= word.weight() >= 1;
            }
        }
        return question.hasStopWords()
                ? named && (some >= SHARE_OF_SENTENCE * all || (solid >= FEWEST_FOUND && some >= SHARE_WITH_TWO * all))
                : solid >= FEWEST_FOUND && some >= SHARE * all;
    }
}
