package shinagaki.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import shinagaki.search.index.Fields;
import shinagaki.search.index.GramIndex;
import shinagaki.search.index.Occurrences;
import shinagaki.search.index.OpenIndex;

/** Looks up the parts of a question and tells a {@link Tally} what was found. It remembers what to mark in excerpts. */
final class Sources {

    /** A word in a name counts as if the text had it so often more; one in a heading, a little. */
    private static final float NAME_TIMES = 1.8f;

    private static final float HEADING_TIMES = 0.7f;

    private static final float SUBSTRING = 0.5f;
    private static final float CHANCE = 0.05f;
    private static final float READING = 0.6f;

    private final OpenIndex index;
    private final Tally tally;
    private final Set<Query> marked = new LinkedHashSet<>();
    private final Set<String> substrings = new LinkedHashSet<>();

    Sources(OpenIndex index, Tally tally) {
        this.index = index;
        this.tally = tally;
    }

    /** The documents that have a whole name. */
    void named(String key, long bits) {
        index.postings(Fields.KEY, key, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        tally.end(bits, 1);
    }

    /** Documents with any of some terms, which are one word; returns how many there are. */
    int word(List<String> terms, long bits, float weight) {
        for (String term : terms) {
            index.postings(Fields.TITLE, term, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
            index.postings(
                    Fields.HEADINGS, term, (document, times) -> tally.inText(document, bits, HEADING_TIMES * times));
            index.postings(Fields.BODY, term, (document, times) -> tally.inText(document, bits, times));
            marked.add(new TermQuery(new Term(Fields.BODY, term)));
        }
        return tally.end(bits, weight);
    }

    /** Documents that have the very characters; returns how many there are. */
    int substring(String text, long bits, float factor) {
        each(index.nameGrams(), text, (document, times) -> {
            tally.inNames(document, bits, NAME_TIMES);
            tally.verbatim(document);
        });
        each(index.bodyGrams(), text, (document, times) -> {
            boolean inNames = (tally.namesOf(document) & bits) == bits;
            tally.inText(document, bits, times);
            if (!inNames) {
                tally.verbatim(document);
            }
        });
        substrings.add(text);
        return tally.end(bits, SUBSTRING * factor);
    }

    /** Documents that have the very kana, which stand across words by chance more often than not. */
    void chance(String text, long bits) {
        each(index.nameGrams(), text, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        each(index.bodyGrams(), text, (document, times) -> tally.inText(document, bits, times));
        substrings.add(text);
        tally.end(bits, CHANCE);
    }

    /** Documents with terms one behind the other, each position with its choices; returns how many there are. */
    int row(List<List<String>> terms, long bits, float weight) {
        if (terms.size() == 1) {
            return word(terms.getFirst(), bits, weight);
        }
        Matches names = Matches.of(phrase(Fields.TITLE, terms), index.searcher());
        for (int i = 0; i < names.count(); i++) {
            tally.inNames(names.document(i), bits, NAME_TIMES);
        }
        Query inText = phrase(Fields.BODY, terms);
        Matches texts = Matches.of(inText, index.searcher());
        for (int i = 0; i < texts.count(); i++) {
            tally.inText(texts.document(i), bits, 1);
        }
        marked.add(inText);
        return tally.end(bits, weight);
    }

    /** Documents with words in the places they have in a chunk, as 17 behind c++ in C++17. */
    void compound(Chunk chunk) {
        PhraseQuery.Builder inNames = new PhraseQuery.Builder();
        PhraseQuery.Builder inText = new PhraseQuery.Builder();
        for (Chunk.Word word : chunk.words()) {
            inNames.add(new Term(Fields.TITLE, word.term()), word.position());
            inText.add(new Term(Fields.BODY, word.term()), word.position());
        }
        Matches names = Matches.of(inNames.build(), index.searcher());
        for (int i = 0; i < names.count(); i++) {
            tally.inNames(names.document(i), chunk.mask(), NAME_TIMES);
        }
        Query query = inText.build();
        Matches texts = Matches.of(query, index.searcher());
        for (int i = 0; i < texts.count(); i++) {
            tally.inText(texts.document(i), chunk.mask(), 1);
        }
        marked.add(query);
        tally.end(chunk.mask(), 1);
    }

    /**
     * Documents with something that is said like this, where {@code ways} are the ways to part it; returns whether a
     * single word is.
     */
    boolean said(List<List<Said>> ways, long bits) {
        int found = 0;
        for (List<Said> way : ways) {
            if (way.size() == 1) {
                found += word(way.getFirst(), bits);
            }
        }
        // Where a word is said so, kana are not parted into shorter words by chance.
        if (found == 0) {
            ways.stream()
                    .filter(way -> way.size() > 1)
                    .filter(way -> way.stream().noneMatch(piece -> piece.terms().isEmpty()))
                    .forEach(way -> row(way.stream().map(Said::terms).toList(), bits, READING));
        }
        return found > 0;
    }

    private int word(Said said, long bits) {
        for (String reading : said.readings()) {
            index.postings(
                    Fields.TITLE_READING, reading, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        }
        return tally.end(bits, READING) + word(said.terms(), bits, READING);
    }

    /** What to mark in the text of an answer: these terms and phrases, and {@link #substrings}. */
    Query marked() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Query> all = new ArrayList<>(marked);
        all.subList(0, Math.min(all.size(), IndexSearcher.getMaxClauseCount()))
                .forEach(one -> any.add(one, Occur.SHOULD));
        return any.build();
    }

    Set<String> substrings() {
        return substrings;
    }

    private void each(GramIndex grams, String text, OpenIndex.PostingSink sink) {
        Occurrences places = grams.places(text);
        int from = 0;
        while (from < places.size()) {
            int to = from + 1;
            while (to < places.size() && places.text(to) == places.text(from)) {
                to++;
            }
            sink.accept(index.document(places.text(from)), to - from);
            from = to;
        }
    }

    private static Query phrase(String field, List<List<String>> terms) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        terms.forEach(choices ->
                phrase.add(choices.stream().map(term -> new Term(field, term)).toArray(Term[]::new)));
        return phrase.build();
    }
}
