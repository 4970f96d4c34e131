package shinagaki.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import shinagaki.search.index.Fields;

/**
 * Parts kana into readings of the index: ぎじろく is ぎじ, ろく where 議事録 is written. Cutting kana with Kuromoji does not
 * give the cuts of the kanji, so the index's own readings are the dictionary.
 */
final class Readings {

    private static final int LONGEST_READING = 20;
    private static final int LONGEST_TEXT = 40;
    private static final int MOST_PIECES = 4;
    private static final int MOST_WAYS = 8;

    private final IndexReader index;

    Readings(IndexReader index) {
        this.index = index;
    }

    /** The ways to say the text in readings of the index, those of fewest pieces first; empty where there is none. */
    List<List<String>> ways(String hiragana) {
        if (hiragana.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>();
        ArrayDeque<Way> open = new ArrayDeque<>(List.of(new Way(0, List.of())));
        List<List<Integer>> ends = new ArrayList<>();
        for (int i = 0; i < hiragana.length(); i++) {
            ends.add(new ArrayList<>());
        }
        List<Integer> looked = new ArrayList<>();
        while (!open.isEmpty() && found.size() < MOST_WAYS) {
            Way way = open.poll();
            if (way.end() == hiragana.length()) {
                found.add(way.pieces());
            } else if (way.pieces().size() < MOST_PIECES) {
                if (!looked.contains(way.end())) {
                    looked.add(way.end());
                    look(hiragana, way.end(), ends.get(way.end()));
                }
                ends.get(way.end()).forEach(end -> open.add(way.then(hiragana.substring(way.end(), end), end)));
            }
        }
        return found;
    }

    private void look(String hiragana, int from, List<Integer> ends) {
        for (int end = Math.min(hiragana.length(), from + LONGEST_READING); end > from; end--) {
            if (isReading(hiragana.substring(from, end))) {
                ends.add(end);
            }
        }
    }

    private boolean isReading(String piece) {
        try {
            return index.docFreq(new Term(Fields.BODY_READINGS, piece)) > 0
                    || index.docFreq(new Term(Fields.TITLE_READINGS, piece)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Way(int end, List<String> pieces) {
        Way then(String piece, int newEnd) {
            List<String> longer = new ArrayList<>(pieces);
            longer.add(piece);
            return new Way(newEnd, List.copyOf(longer));
        }
    }
}
