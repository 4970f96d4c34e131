package shinagaki.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.index.OpenIndex;

/**
 * Parts kana into readings of the index: ぎじろく is ぎじ, ろく where 議事録 is written. Cutting kana with Kuromoji does not
 * give the cuts of the kanji, so the index's own readings are the dictionary.
 */
final class Readings {

    private static final int LONGEST_PIECE = 20;
    private static final int LONGEST_TEXT = 60;
    private static final int MOST_WAYS = 8;
    private static final int MOST_PIECES = 4;

    /** Keys without long vowels fit by chance more often, so fewer and longer pieces are asked of them. */
    private static final int MOST_ALIKE_PIECES = 3;

    private static final int SHORTEST_ALIKE = 3;

    private final ReadingTerms terms;

    Readings(OpenIndex index) {
        this.terms = new ReadingTerms(index);
    }

    /** The ways to say the text in readings of the index, those of fewest pieces first; empty where there is none. */
    List<List<Said>> ways(String hiragana) {
        return ways(hiragana, MOST_PIECES, terms::isReading).stream()
                .map(way -> way.stream().map(terms::said).toList())
                .toList();
    }

    /** The words of the index that are said so. */
    List<String> word(String hiragana) {
        return hiragana.isEmpty() ? List.of() : terms.said(hiragana).terms();
    }

    /**
     * The ways to say something that sounds alike, without regard to long vowels and the spelling of romaji: for each
     * piece all readings of its key, see {@link Romaji#key}.
     */
    List<List<Said>> alike(String text) {
        return ways(
                        Romaji.key(text),
                        MOST_ALIKE_PIECES,
                        piece -> piece.length() >= SHORTEST_ALIKE && terms.isAlike(piece))
                .stream()
                .map(way -> way.stream().map(terms::alike).toList())
                .toList();
    }

    /** The words that kana become when they are typed to their end, with Latin letters behind them: けんs. */
    List<List<Said>> begun(String text) {
        Said said = terms.begun(Romaji.key(text));
        return said.terms().isEmpty() ? List.of() : List.of(List.of(said));
    }

    private static List<List<String>> ways(String text, int mostPieces, Predicate<String> isPiece) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>();
        ArrayDeque<Way> open = new ArrayDeque<>(List.of(new Way(0, List.of())));
        List<List<Integer>> ends = new ArrayList<>();
        for (int from = 0; from < text.length(); from++) {
            ends.add(ends(text, from, isPiece));
        }
        while (!open.isEmpty() && found.size() < MOST_WAYS) {
            Way way = open.poll();
            if (way.end() == text.length()) {
                found.add(way.pieces());
            } else if (way.pieces().size() < mostPieces) {
                ends.get(way.end()).forEach(end -> open.add(way.then(text.substring(way.end(), end), end)));
            }
        }
        return found;
    }

    private static List<Integer> ends(String text, int from, Predicate<String> isPiece) {
        List<Integer> ends = new ArrayList<>();
        for (int end = Math.min(text.length(), from + LONGEST_PIECE); end > from; end--) {
            if (isPiece.test(text.substring(from, end))) {
                ends.add(end);
            }
        }
        return ends;
    }

    private record Way(int end, List<String> pieces) {
        Way then(String piece, int newEnd) {
            List<String> longer = new ArrayList<>(pieces);
            longer.add(piece);
            return new Way(newEnd, List.copyOf(longer));
        }
    }
}
