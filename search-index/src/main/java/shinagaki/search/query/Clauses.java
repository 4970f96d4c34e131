package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import shinagaki.search.analysis.Characters;
import shinagaki.search.index.Fields;

/**
 * The parts of a query, for all fields or for names alone. Scores of fields are summed: on natural questions that was
 * better than taking the best field.
 */
final class Clauses {

    private static final float TITLE = 4;
    private static final float HEADING = 2;
    private static final float GRAMS = 0.5f;
    private static final float READINGS = 0.3f;

    private final boolean namesOnly;

    private Clauses(boolean namesOnly) {
        this.namesOnly = namesOnly;
    }

    static Clauses everywhere() {
        return new Clauses(false);
    }

    static Clauses inNames() {
        return new Clauses(true);
    }

    Query word(String term) {
        if (namesOnly) {
            return new TermQuery(new Term(Fields.TITLE, term));
        }
        return any(List.of(
                boost(new TermQuery(new Term(Fields.TITLE, term)), TITLE),
                boost(new TermQuery(new Term(Fields.HEADINGS, term)), HEADING),
                new TermQuery(new Term(Fields.BODY, term))));
    }

    /** Words that begin like the chunk, or that it may become. */
    Query begun(Chunk chunk) {
        List<Query> ways = new ArrayList<>();
        ways.add(either(
                boost(new PrefixQuery(new Term(Fields.TITLE, chunk.text())), TITLE),
                new PrefixQuery(new Term(Fields.BODY, chunk.text()))));
        chunk.completions().forEach(term -> ways.add(word(term)));
        return any(ways);
    }

    /** The words one after the other, with the gaps they have in the chunk. */
    Query phrase(List<Chunk.Word> words) {
        return either(boost(phrase(Fields.TITLE, words), TITLE), phrase(Fields.BODY, words));
    }

    /** The very characters, anywhere in a run of letters. */
    Query substring(Chunk chunk) {
        if (chunk.isOneCharacter()) {
            return either(
                    boost(new PrefixQuery(new Term(Fields.TITLE_GRAMS, chunk.text())), TITLE * GRAMS),
                    boost(new PrefixQuery(new Term(Fields.BODY_GRAMS, chunk.text())), GRAMS));
        }
        return either(
                boost(grams(Fields.TITLE_GRAMS, chunk.text()), TITLE * GRAMS),
                boost(grams(Fields.BODY_GRAMS, chunk.text()), GRAMS));
    }

    /** What is said like this, where {@code ways} are the ways to part it into readings of the index. */
    Query said(List<List<Said>> ways) {
        List<Query> clauses = new ArrayList<>();
        for (List<Said> way : ways) {
            if (way.size() == 1) {
                said(way.getFirst(), clauses);
            } else if (way.stream().noneMatch(piece -> piece.terms().isEmpty())) {
                clauses.add(either(boost(said(Fields.TITLE, way), TITLE), said(Fields.BODY, way)));
            }
        }
        return clauses.isEmpty() ? new MatchNoDocsQuery("nothing is said so") : boost(any(clauses), READINGS);
    }

    private void said(Said word, List<Query> clauses) {
        word.readings()
                .forEach(reading -> clauses.add(boost(new TermQuery(new Term(Fields.TITLE_READING, reading)), TITLE)));
        if (!word.terms().isEmpty()) {
            Query inTitle = boost(synonyms(Fields.TITLE, word), TITLE);
            clauses.add(
                    namesOnly
                            ? inTitle
                            : any(List.of(
                                    inTitle,
                                    boost(synonyms(Fields.HEADINGS, word), HEADING),
                                    synonyms(Fields.BODY, word))));
        }
    }

    static Query named(String key) {
        return new TermQuery(new Term(Fields.KEY, key));
    }

    static Query any(List<Query> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.build();
    }

    static Query all(List<Query> clauses) {
        if (clauses.isEmpty()) {
            return new MatchNoDocsQuery("nothing was asked");
        }
        if (clauses.size() == 1) {
            return clauses.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(clause, Occur.MUST));
        return all.build();
    }

    private Query either(Query inNames, Query inText) {
        return namesOnly ? inNames : any(List.of(inNames, inText));
    }

    private static Query phrase(String field, List<Chunk.Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }

    private static Query synonyms(String field, Said word) {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        word.terms().forEach(term -> synonyms.addTerm(new Term(field, term)));
        return synonyms.build();
    }

    private static Query said(String field, List<Said> way) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        way.forEach(piece -> phrase.add(
                piece.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new)));
        return phrase.build();
    }

    /** A phrase of the bigrams of each run of letters, which stand as far apart as in the text. */
    private static Query grams(String field, String text) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        boolean some = false;
        int at = 0;
        while (at < text.length()) {
            int second = at + Character.charCount(text.codePointAt(at));
            if (second >= text.length()) {
                break;
            }
            int end = second + Character.charCount(text.codePointAt(second));
            if (Characters.isWordPart(text.codePointAt(at)) && Characters.isWordPart(text.codePointAt(second))) {
                phrase.add(new Term(field, text.substring(at, end)), at);
                some = true;
            }
            at = second;
        }
        return some ? phrase.build() : new MatchNoDocsQuery("no two letters stand together");
    }

    private static Query boost(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
