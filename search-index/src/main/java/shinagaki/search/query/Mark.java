package shinagaki.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shinagaki.search.index.DocumentText;
import shinagaki.search.index.Occurrences;
import shinagaki.search.index.TermIndex;
import shinagaki.search.index.TermRow;

/**
 * A place in the text of a document that matched.
 *
 * @param what the same number for every match of the same part of the question
 */
record Mark(int start, int end, int what) {

    private static final Comparator<Mark> BY_PLACE =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    /** Finds the matches of parts of a question in documents shown. */
    static final class Finder {
        private final Map<TermRow, Occurrences> rows = new LinkedHashMap<>();
        private final Set<String> substrings;
        private final Map<Object, Integer> parts = new HashMap<>();

        /**
         * Looks up where rows stand.
         *
         * @param substrings folded texts that are marked wherever they stand
         */
        Finder(Set<TermRow> marked, Set<String> substrings, TermIndex body, BitSet documents) {
            this.substrings = substrings;
            marked.forEach(row -> rows.put(row, body.row(row, documents)));
        }

        /** In the order of the text; none where only names match. */
        List<Mark> marks(int document, DocumentText text) {
            List<Mark> marks = new ArrayList<>();
            rows.forEach((row, places) -> {
                for (int position : places.in(document)) {
                    add(row, position, text, marks);
                }
            });
            substrings.forEach(substring -> add(substring, text, marks));
            marks.sort(BY_PLACE);
            return marks;
        }

        private void add(TermRow row, int position, DocumentText text, List<Mark> marks) {
            int start = text.wordStart(position);
            int end = text.wordEnd(position + row.length() - 1);
            if (end > start) {
                marks.add(new Mark(start, end, part(row)));
            }
        }

        private void add(String substring, DocumentText text, List<Mark> marks) {
            int what = part(substring);
            for (int at = text.find(substring, 0); at >= 0; at = text.find(substring, at + substring.length())) {
                marks.add(new Mark(text.sourceStart(at), text.sourceEnd(at + substring.length()), what));
            }
        }

        private int part(Object what) {
            return parts.computeIfAbsent(what, part -> parts.size());
        }
    }
}
