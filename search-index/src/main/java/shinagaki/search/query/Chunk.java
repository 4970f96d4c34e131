package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
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
 * @param words those that are not stop words
 * @param stopWords those that are
 * @param completions the terms it may become, where it is one western word still being typed
 * @param said how all of it is said, in hiragana; empty where that is not known
 */
record Chunk(String text, List<Word> words, List<Word> stopWords, List<String> completions, String said) {

    /** A term of the index and its position in the chunk. */
    record Word(String term, int position) {}

    static Chunk of(String text, TextAnalyzer analyzer, int mostWords) {
        Words words = analyzer.words(Folded.of(text));
        List<Word> content = new ArrayList<>();
        List<Word> stops = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        boolean known = true;
        for (int i = 0; i < words.size(); i++) {
            (words.isStopWord(i) ? stops : content).add(new Word(words.term(i), i));
            known &= !words.reading(i).isEmpty();
            said.append(words.reading(i));
        }
        return new Chunk(
                text,
                content.stream().limit(mostWords).toList(),
                stops.stream().limit(mostWords).toList(),
                words.size() == 1 ? analyzer.completions(text) : List.of(),
                known ? said.toString() : Romaji.kana(text));
    }

    boolean isJapanese() {
        return text.codePoints().anyMatch(Characters::isJapanese);
    }

    boolean isKana() {
        return Kana.isAllKana(text);
    }

    /** Kana typed without conversion is cut wrongly more often than not, so its words say little. */
    boolean hasDoubtfulWords() {
        return words.size() > 1 && Kana.isAllHiragana(text);
    }

    boolean isOneCharacter() {
        return text.codePointCount(0, text.length()) == 1;
    }
}
