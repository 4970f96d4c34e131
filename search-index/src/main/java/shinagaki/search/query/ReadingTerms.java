package shinagaki.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.index.Fields;

/** All readings of an index, and those that share a {@link Romaji#key}. They are read when first asked for. */
final class ReadingTerms {

    private record Known(Set<String> readings, Map<String, List<String>> byKey) {}

    private final IndexReader index;
    private volatile Known known = new Known(Set.of(), Map.of());
    private volatile boolean read;

    ReadingTerms(IndexReader index) {
        this.index = index;
    }

    boolean isReading(String text) {
        return known().readings().contains(text);
    }

    List<String> alike(String key) {
        return known().byKey().getOrDefault(key, List.of());
    }

    private Known known() {
        if (!read) {
            known = readAll();
            read = true;
        }
        return known;
    }

    private Known readAll() {
        Set<String> readings = new HashSet<>();
        Map<String, Set<String>> byKey = new HashMap<>();
        try {
            for (String field : List.of(Fields.TITLE_READINGS, Fields.BODY_READINGS)) {
                Terms terms = MultiTerms.getTerms(index, field);
                TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef term = all.next(); term != null; term = all.next()) {
                    String reading = term.utf8ToString();
                    readings.add(reading);
                    byKey.computeIfAbsent(Romaji.key(reading), key -> new TreeSet<>())
                            .add(reading);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> sorted = HashMap.newHashMap(byKey.size());
        byKey.forEach((key, alike) -> sorted.put(key, List.copyOf(alike)));
        return new Known(readings, sorted);
    }
}
