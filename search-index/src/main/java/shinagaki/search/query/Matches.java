package shinagaki.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** All documents that match a query, with their scores: counts are exact, so no match may be skipped. */
final class Matches {

    private int[] documents = new int[64];
    private float[] scores = new float[64];
    private int count;

    private Matches() {}

    static Matches of(Query query, IndexSearcher searcher) {
        try {
            return searcher.search(query, new Gathering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return count;
    }

    int document(int index) {
        return documents[index];
    }

    float score(int index) {
        return scores[index];
    }

    private void add(int document, float score) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, count * 2);
            scores = Arrays.copyOf(scores, count * 2);
        }
        documents[count] = document;
        scores[count++] = score;
    }

    /** The searcher has no executor, so one collector sees all segments. */
    private static final class Gathering implements CollectorManager<Gatherer, Matches> {
        @Override
        public Gatherer newCollector() {
            return new Gatherer();
        }

        @Override
        public Matches reduce(Collection<Gatherer> gatherers) {
            Matches all = new Matches();
            for (Gatherer gatherer : gatherers) {
                Matches some = gatherer.matches;
                for (int i = 0; i < some.count; i++) {
                    all.add(some.documents[i], some.scores[i]);
                }
            }
            return all;
        }
    }

    private static final class Gatherer implements Collector {
        private final Matches matches = new Matches();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            return new LeafGatherer(matches, leaf.docBase);
        }
    }

    private static final class LeafGatherer implements LeafCollector {
        private final Matches matches;
        private final int base;
        private Scorable scorer = NO_SCORE;

        private static final Scorable NO_SCORE = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        LeafGatherer(Matches matches, int base) {
            this.matches = matches;
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorable) {
            scorer = scorable;
        }

        @Override
        public void collect(int document) throws IOException {
            matches.add(base + document, scorer.score());
        }
    }
}
