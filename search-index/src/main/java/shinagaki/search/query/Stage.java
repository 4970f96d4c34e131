package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import shinagaki.search.analysis.Kana;

/** A way to understand a question. The first stage of the ladder that finds something gives the answer. */
enum Stage {
    /** Every chunk: its words, or its very characters, or, for kana, what is said so. */
    ALL {
        @Override
        Query query(Question question, Clauses clauses, Readings readings) {
            boolean onlyStopWords = question.words().isEmpty();
            List<Query> chunks = new ArrayList<>();
            for (Chunk chunk : question.chunks()) {
                if (chunk.words().isEmpty() && !onlyStopWords) {
                    continue;
                }
                List<Query> ways = ways(chunk, clauses, readings);
                if (!ways.isEmpty()) {
                    chunks.add(Clauses.any(ways));
                } else {
                    chunks.add(Clauses.all(words(chunk.stopWords(), clauses)));
                }
            }
            return Clauses.all(chunks);
        }
    },
    /** As {@link #ALL}, with the last western word still being typed. */
    PREFIX {
        @Override
        Query query(Question question, Clauses clauses, Readings readings) {
            if (question.chunks().isEmpty()) {
                return NOTHING;
            }
            Chunk last = question.chunks().getLast();
            if (last.isJapanese() || last.words().size() != 1 || last.text().length() < SHORTEST_PREFIX) {
                return NOTHING;
            }
            List<Query> chunks = new ArrayList<>();
            for (Chunk chunk : question.chunks().subList(0, question.chunks().size() - 1)) {
                List<Query> ways = ways(chunk, clauses, readings);
                if (!ways.isEmpty()) {
                    chunks.add(Clauses.any(ways));
                }
            }
            chunks.add(clauses.begun(last));
            return Clauses.all(chunks);
        }
    },
    /** Enough words of a long question. */
    MOST {
        @Override
        Query query(Question question, Clauses clauses, Readings readings) {
            List<Query> words = words(question.words(), clauses);
            if (words.size() < FEWEST_WORDS) {
                return NOTHING;
            }
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            words.forEach(word -> most.add(word, Occur.SHOULD));
            return most.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * SHARE))
                    .build();
        }
    },
    /** What is said so: kana for kanji, romaji for kana, another spelling of the same word. */
    READING {
        @Override
        Query query(Question question, Clauses clauses, Readings readings) {
            List<Query> chunks = new ArrayList<>();
            for (Chunk chunk : question.chunks()) {
                List<Query> ways = ways(chunk, clauses, readings);
                List<List<Said>> said = chunk.said().isEmpty() ? List.of() : readings.ways(chunk.said());
                if (!said.isEmpty()) {
                    ways.add(clauses.said(said));
                }
                chunks.add(ways.isEmpty() ? NOTHING : Clauses.any(ways));
            }
            return Clauses.all(chunks);
        }
    },
    /** What sounds alike in kana or romaji: long vowels and marks do not count. */
    ALIKE {
        @Override
        Query query(Question question, Clauses clauses, Readings readings) {
            List<Query> chunks = new ArrayList<>();
            for (Chunk chunk : question.chunks()) {
                List<Query> ways = ways(chunk, clauses, readings);
                List<List<Said>> alike =
                        chunk.isKana() || !chunk.isJapanese() ? readings.alike(chunk.text()) : List.of();
                if (!alike.isEmpty()) {
                    ways.add(clauses.said(alike));
                }
                chunks.add(ways.isEmpty() ? NOTHING : Clauses.any(ways));
            }
            return Clauses.all(chunks);
        }
    };

    private static final Query NOTHING = new MatchNoDocsQuery("not a question for this stage");
    private static final int SHORTEST_PREFIX = 2;
    private static final int FEWEST_WORDS = 3;
    private static final double SHARE = 0.5;

    /** The query of this stage; one that matches nothing where the stage has nothing to say. */
    abstract Query query(Question question, Clauses clauses, Readings readings);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<Query> ways(Chunk chunk, Clauses clauses, Readings readings) {
        List<Query> ways = new ArrayList<>();
        if (!chunk.words().isEmpty() && !chunk.hasDoubtfulWords()) {
            boolean compound = !chunk.isJapanese() && chunk.words().size() > 1;
            ways.add(compound ? clauses.phrase(chunk.words()) : Clauses.all(words(chunk.words(), clauses)));
        }
        if (chunk.isJapanese()) {
            ways.add(clauses.substring(chunk));
        }
        if (chunk.isKana() && !chunk.isOneCharacter()) {
            List<List<Said>> said = readings.ways(Kana.hiragana(chunk.text()));
            if (!said.isEmpty()) {
                ways.add(clauses.said(said));
            }
        }
        return ways;
    }

    private static List<Query> words(List<Chunk.Word> words, Clauses clauses) {
        return words.stream()
                .map(Chunk.Word::term)
                .distinct()
                .map(clauses::word)
                .toList();
    }
}
