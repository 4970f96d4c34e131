package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.index.Field;
import shinagaki.search.index.Lexicon;
import shinagaki.search.index.OpenIndex;

/** All readings of an index, and those that share a {@link Romaji#key}. They are gathered when first asked for. */
final class ReadingTerms {

    private record Known(Set<String> readings, NavigableMap<String, List<String>> byKey) {}

    private static final int MOST_BEGUN = 64;

    private final Lexicon lexicon;
    private final List<String> titleReadings;
    private volatile Known known = new Known(Set.of(), Collections.emptyNavigableMap());
    private volatile boolean gathered;

    ReadingTerms(OpenIndex index) {
        this.lexicon = index.lexicon();
        this.titleReadings = index.terms(Field.TITLE_READING).terms();
    }

    boolean isReading(String text) {
        return known().readings().contains(text);
    }

    boolean isAlike(String key) {
        return known().byKey().containsKey(key);
    }

    /** The words that are said exactly so. */
    Said said(String reading) {
        return new Said(List.of(reading), lexicon.terms(reading));
    }

    /** The words whose readings have this key. */
    Said alike(String key) {
        List<String> readings = known().byKey().getOrDefault(key, List.of());
        return new Said(
                readings,
                readings.stream()
                        .flatMap(reading -> lexicon.terms(reading).stream())
                        .distinct()
                        .toList());
    }

    /** The words whose readings have a key that begins so, in the order of keys; a few at most. */
    Said begun(String key) {
        List<String> readings = new ArrayList<>();
        for (Map.Entry<String, List<String>> alike :
                known().byKey().tailMap(key, true).entrySet()) {
            if (!alike.getKey().startsWith(key) || readings.size() >= MOST_BEGUN) {
                break;
            }
            readings.addAll(alike.getValue());
        }
        return new Said(
                readings,
                readings.stream()
                        .flatMap(reading -> lexicon.terms(reading).stream())
                        .distinct()
                        .toList());
    }

    private Known known() {
        if (!gathered) {
            known = gather();
            gathered = true;
        }
        return known;
    }

    private Known gather() {
        Set<String> readings = new TreeSet<>(lexicon.readings());
        readings.addAll(titleReadings);
        Map<String, Set<String>> byKey = new HashMap<>();
        readings.forEach(reading -> byKey.computeIfAbsent(Romaji.key(reading), key -> new TreeSet<>())
                .add(reading));
        NavigableMap<String, List<String>> sorted = new TreeMap<>();
        byKey.forEach((key, alike) -> sorted.put(key, List.copyOf(alike)));
        return new Known(readings, sorted);
    }
}
