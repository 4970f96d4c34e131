package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/**
 * A part of a question without white space: a word, a compound, or a whole Japanese sentence.
 *
 * @param text folded
 * @param start where it begins in the folded question
 * @param words those that are not stop words; one stands for the whole chunk where there is no other
 * @param stopWords terms of those that are
 * @param completions the terms it may become, where it is one western word still being typed
 * @param said how all of it is said, in hiragana; empty where that is not known
 */
record Chunk(String text, int start, List<Word> words, List<String> stopWords, List<String> completions, String said) {

    private static final Pattern HALF_TYPED = Pattern.compile("[ぁ-ゖー]+[a-z]{1,3}");

    /**
     * A word of a question.
     *
     * @param term as the index has it; empty for one that stands for a whole chunk
     * @param start where it begins in the folded question
     * @param position among all words of the chunk, stop words counted
     * @param weight how much it says, 1 for a noun
     * @param bit its number among the words of the question
     * @param needed whether an answer to all of the question has it
     */
    record Word(String term, String reading, int start, int end, int position, float weight, int bit, boolean needed) {
        long mask() {
            return 1L << bit;
        }
    }

    static Chunk of(String text, int start, TextAnalyzer analyzer, int firstBit, int mostWords) {
        Words words = analyzer.words(Folded.of(text));
        List<Word> content = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        boolean known = true;
        for (int i = 0; i < words.size(); i++) {
            known &= !words.reading(i).isEmpty();
            said.append(words.reading(i));
            if (words.isStopWord(i)) {
                stops.add(words.term(i));
            } else if (content.size() < mostWords) {
                content.add(new Word(
                        words.term(i),
                        words.reading(i),
                        start + words.start(i),
                        start + words.end(i),
                        i,
                        words.weight(i) / 100f,
                        firstBit + content.size(),
                        isNeeded(words, i)));
            }
        }
        if (content.isEmpty()) {
            content.add(new Word("", "", start, start + text.length(), 0, 1, firstBit, false));
        }
        return new Chunk(
                text,
                start,
                List.copyOf(content),
                List.copyOf(stops),
                words.size() == 1 ? analyzer.completions(text) : List.of(),
                known ? said.toString() : Romaji.kana(text));
    }

    /** One character of a longer run was often cut off by chance, and it stands in many texts. */
    private static boolean isNeeded(Words words, int word) {
        return words.size() == 1 || words.end(word) - words.start(word) > 1;
    }

    /** The bits of all its words. */
    long mask() {
        return words.stream().mapToLong(Word::mask).reduce(0, (a, b) -> a | b);
    }

    boolean hasOnlyStopWords() {
        return words.getFirst().term().isEmpty();
    }

    boolean isJapanese() {
        return text.codePoints().anyMatch(Characters::isJapanese);
    }

    /** Whether every run of letters has Japanese in it, so that bigrams tell all of it. */
    boolean isToldByGrams() {
        boolean inRun = false;
        boolean japanese = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean part = Characters.isWordPart(c);
            if (part && !inRun) {
                if (!japanese) {
                    return false;
                }
                japanese = false;
            }
            inRun = part;
            japanese |= part && Characters.isJapanese(c);
        }
        return japanese;
    }

    boolean isKana() {
        return Kana.isAllKana(text);
    }

    /** Kana typed without conversion is cut wrongly more often than not, so its words say little. */
    boolean hasDoubtfulWords() {
        return words.size() + stopWords.size() > 1 && Kana.isAllHiragana(text);
    }

    /** Whether it was cut to single characters, which stand anywhere: only all of it says something. */
    boolean isInPieces() {
        return words.size() > 1 && words.stream().noneMatch(Word::needed);
    }

    /** Whether its words count only one after the other: C++17, node.js. */
    boolean isWesternCompound() {
        return !isJapanese() && words.size() > 1;
    }

    /** Whether an input method has not yet made kana of its last letters: けんs. */
    boolean isHalfTyped() {
        return HALF_TYPED.matcher(text).matches();
    }

    boolean isOneCharacter() {
        return text.codePointCount(0, text.length()) == 1;
    }
}
