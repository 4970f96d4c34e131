package shinagaki.search.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Climbs from the strictest understanding of a question to the first one that finds something. */
final class Ladder {

    /**
     * What was found.
     *
     * @param query what found it
     * @param inNames the documents in whose names everything was found
     * @param named the documents that have the question as a name
     */
    record Answer(Stage stage, Query query, Matches matches, Matches inNames, Matches named) {}

    private final IndexSearcher searcher;
    private final Readings readings;

    Ladder(IndexSearcher searcher, Readings readings) {
        this.searcher = searcher;
        this.readings = readings;
    }

    Answer climb(Question question) {
        for (Stage stage : Stage.values()) {
            Answer answer = ask(question, stage);
            if (answer.matches().count() > 0) {
                return answer;
            }
        }
        return ask(question, Stage.ALL);
    }

    private Answer ask(Question question, Stage stage) {
        Query named = Clauses.named(question.key());
        Query query = new BooleanQuery.Builder()
                .add(stage.query(question, Clauses.everywhere(), readings), Occur.SHOULD)
                .add(named, Occur.SHOULD)
                .build();
        return new Answer(
                stage,
                query,
                Matches.of(query, searcher),
                Matches.of(stage.query(question, Clauses.inNames(), readings), searcher),
                Matches.of(named, searcher));
    }
}
