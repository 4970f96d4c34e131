package shinagaki.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
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
        private final Map<Query, Integer> parts = new HashMap<>();

        Finder(Query query, IndexSearcher searcher) {
            this.searcher = searcher;
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
                    add(matches.getMatches(Fields.BODY), text, false, marks);
                    add(matches.getMatches(Fields.BODY_GRAMS), text, true, marks);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            marks.sort(BY_PLACE);
            return marks;
        }

        private void add(@Nullable MatchesIterator matches, DocumentText text, boolean grams, List<Mark> marks)
                throws IOException {
            while (matches != null && matches.next()) {
                int first = matches.startPosition();
                int last = matches.endPosition();
                int start = grams ? text.gramStart(first) : text.wordStart(first);
                int end = grams ? text.gramEnd(last) : text.wordEnd(last);
                if (grams && matches.getQuery() instanceof PrefixQuery) {
                    end = Math.min(end, start + Character.charCount(text.text().codePointAt(start)));
                }
                if (end > start) {
                    marks.add(new Mark(start, end, parts.computeIfAbsent(matches.getQuery(), part -> parts.size())));
                }
            }
        }
    }
}
