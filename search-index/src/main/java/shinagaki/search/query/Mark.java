package shinagaki.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import shinagaki.search.index.DocumentText;
import shinagaki.search.index.Fields;

/**
 * A place in the text of a document that matched.
 *
 * @param what the same number for every match of the same part of the question
 */
record Mark(int start, int end, int what) {

    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    /** Finds the matches of one query in documents shown, from their positions in the index. */
    static final class Finder {
        private final IndexSearcher searcher;
        private final Weight weight;
        private final Set<String> substrings;
        private final Map<Object, Integer> parts = new HashMap<>();

        /** @param substrings folded texts that are marked wherever they stand */
        Finder(Query query, Set<String> substrings, IndexSearcher searcher) {
            this.searcher = searcher;
            this.substrings = substrings;
            try {
                this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** In the order of the text; none where only names match. */
        List<Mark> marks(int document, DocumentText text) {
            List<LeafReaderContext> leaves = searcher.getLeafContexts();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            List<Mark> marks = new ArrayList<>();
            try {
                org.apache.lucene.search.Matches matches = weight.matches(leaf, document - leaf.docBase);
                if (matches != null) {
                    add(matches.getMatches(Fields.BODY), text, marks);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            substrings.forEach(substring -> add(substring, text, marks));
            marks.sort(BY_PLACE);
            return marks;
        }

        private void add(String substring, DocumentText text, List<Mark> marks) {
            int what = part(substring);
            for (int at = text.find(substring, 0); at >= 0; at = text.find(substring, at + substring.length())) {
                marks.add(new Mark(text.sourceStart(at), text.sourceEnd(at + substring.length()), what));
            }
        }

        private void add(@Nullable MatchesIterator matches, DocumentText text, List<Mark> marks) throws IOException {
            while (matches != null && matches.next()) {
                int start = text.wordStart(matches.startPosition());
                int end = text.wordEnd(matches.endPosition());
                if (end > start) {
                    marks.add(new Mark(start, end, part(matches.getQuery())));
                }
            }
        }

        private int part(Object what) {
            return parts.computeIfAbsent(what, part -> parts.size());
        }
    }
}
