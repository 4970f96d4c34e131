package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import shinagaki.search.analysis.Learned;

/**
 * How the words of an index are said: for each reading in hiragana the terms of names, headings and texts that have it. A
 * question in kana or romaji becomes a question for these terms. Postings of readings would double those of the words for
 * questions that are rare, and a word has few readings.
 */
public final class Lexicon {

    private static final String FILE = "lexicon";
    private static final FileFormat FORMAT = new FileFormat("ShinagakiLexicon", 1);

    private final Map<String, List<String>> terms;

    private final List<String> spellings;

    private Lexicon(Map<String, List<String>> terms, List<String> spellings) {
        this.terms = terms;
        this.spellings = spellings;
    }

    /** Runs of katakana and English words as they are written, sorted: what a slip of the fingers may have meant. */
    public List<String> spellings() {
        return spellings;
    }

    /** All readings, sorted. */
    public Set<String> readings() {
        return terms.keySet();
    }

    /** The terms that are said so, sorted; none where nothing is. */
    public List<String> terms(String reading) {
        return terms.getOrDefault(reading, List.of());
    }

    static Lexicon read(Directory directory) throws IOException {
        try (IndexInput in = FORMAT.open(directory, FILE)) {
            Map<String, List<String>> terms = new TreeMap<>();
            for (int left = in.readVInt(); left > 0; left--) {
                String reading = in.readString();
                List<String> said = new ArrayList<>();
                for (int more = in.readVInt(); more > 0; more--) {
                    said.add(in.readString());
                }
                terms.put(reading, List.copyOf(said));
            }
            List<String> spellings = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                spellings.add(in.readString());
            }
            return new Lexicon(terms, List.copyOf(spellings));
        }
    }

    /** Takes in words from many threads at once; what is written does not depend on their order. */
    static final class Draft implements Learned {

        private final Map<String, Set<String>> terms = new ConcurrentHashMap<>();
        private final Set<String> spellings = ConcurrentHashMap.newKeySet();

        @Override
        public void reading(String term, String reading) {
            terms.computeIfAbsent(reading, said -> ConcurrentHashMap.newKeySet())
                    .add(term);
        }

        @Override
        public void spelling(String word) {
            spellings.add(word);
        }

        void write(Directory directory) throws IOException {
            try (IndexOutput out = FORMAT.create(directory, FILE)) {
                out.writeVInt(terms.size());
                for (Map.Entry<String, Set<String>> said : new TreeMap<>(terms).entrySet()) {
                    out.writeString(said.getKey());
                    out.writeVInt(said.getValue().size());
                    for (String term : new TreeSet<>(said.getValue())) {
                        out.writeString(term);
                    }
                }
                out.writeVInt(spellings.size());
                for (String word : new TreeSet<>(spellings)) {
                    out.writeString(word);
                }
                CodecUtil.writeFooter(out);
            }
        }
    }
}
