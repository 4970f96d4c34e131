package shinagaki.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shinagaki.search.index.Field;
import shinagaki.search.index.Occurrences;
import shinagaki.search.index.OpenIndex;
import shinagaki.search.index.TermIndex;
import shinagaki.search.index.TermRow;

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
    private final Set<TermRow> marked = new LinkedHashSet<>();
    private final Set<String> substrings = new LinkedHashSet<>();

    Sources(OpenIndex index, Tally tally) {
        this.index = index;
        this.tally = tally;
    }

    /** The documents that have a whole name. */
    void named(String key, long bits) {
        index.terms(Field.KEY).documents(key, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        tally.end(bits, 1);
    }

    /** Documents with any of some terms, which are one word; returns how many there are. */
    int word(List<String> terms, long bits, float weight) {
        for (String term : terms) {
            index.terms(Field.TITLE).documents(term, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
            index.terms(Field.HEADINGS)
                    .documents(term, (document, times) -> tally.inText(document, bits, HEADING_TIMES * times));
            index.terms(Field.BODY).documents(term, (document, times) -> tally.inText(document, bits, times));
            marked.add(TermRow.of(List.of(List.of(term))));
        }
        return tally.end(bits, weight);
    }

    /** Documents that have the very characters; returns how many there are. */
    int substring(String text, long bits, float factor) {
        each(index.nameGrams().places(text), (document, times) -> {
            tally.inNames(document, bits, NAME_TIMES);
            tally.verbatim(document);
        });
        each(index.bodyGrams().places(text), (document, times) -> {
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
        each(index.nameGrams().places(text), (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        each(index.bodyGrams().places(text), (document, times) -> tally.inText(document, bits, times));
        substrings.add(text);
        tally.end(bits, CHANCE);
    }

    /** Documents with terms one behind the other, each position with its choices; returns how many there are. */
    int row(List<List<String>> terms, long bits, float weight) {
        if (terms.size() == 1) {
            return word(terms.getFirst(), bits, weight);
        }
        if (!terms.isEmpty()) {
            rowOf(TermRow.of(terms), bits);
        }
        return tally.end(bits, weight);
    }

    /** Documents with words in the places they have in a chunk, as 17 behind c++ in C++17. */
    void compound(Chunk chunk) {
        int first = chunk.words().getFirst().position();
        rowOf(
                new TermRow(
                        chunk.words().stream().map(word -> List.of(word.term())).toList(),
                        chunk.words().stream()
                                .map(word -> word.position() - first)
                                .toList()),
                chunk.mask());
        tally.end(chunk.mask(), 1);
    }

    private void rowOf(TermRow row, long bits) {
        each(index.terms(Field.TITLE).row(row), (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        each(index.terms(Field.BODY).row(row), (document, times) -> tally.inText(document, bits, 1));
        marked.add(row);
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
            index.terms(Field.TITLE_READING)
                    .documents(reading, (document, times) -> tally.inNames(document, bits, NAME_TIMES));
        }
        return tally.end(bits, READING) + word(said.terms(), bits, READING);
    }

    /** What to mark in the text of an answer, and {@link #substrings}. */
    Set<TermRow> marked() {
        return marked;
    }

    Set<String> substrings() {
        return substrings;
    }

    private static void each(Occurrences places, TermIndex.Sink sink) {
        int from = 0;
        while (from < places.size()) {
            int to = from + 1;
            while (to < places.size() && places.text(to) == places.text(from)) {
                to++;
            }
            sink.accept(places.text(from), to - from);
            from = to;
        }
    }
}
