package shinagaki.generator.vocabulary;

import java.util.BitSet;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/** A folded text, and the places in it where a word begins or ends. */
record Cut(Folded folded, BitSet bounds) {

    static Cut of(Folded folded, TextAnalyzer analyzer) {
        Words words = analyzer.words(folded);
        BitSet bounds = new BitSet(folded.text().length() + 1);
        for (int i = 0; i < words.size(); i++) {
            bounds.set(words.start(i));
            bounds.set(words.end(i));
        }
        return new Cut(folded, bounds);
    }

    /** A stretch as it is folded, with {@code |} between its words: {@code 東京|都庁}. */
    String shown(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && bounds.get(at) && isWordPart(at - 1) && isWordPart(at)) {
                shown.append('|');
            }
            shown.append(folded.text().charAt(at));
        }
        return shown.toString().replaceAll("\\s+", " ").strip();
    }

    private boolean isWordPart(int at) {
        return Characters.isWordPart(folded.text().charAt(at));
    }

    /** The whole text. */
    String shown() {
        return shown(0, folded.text().length());
    }
}
