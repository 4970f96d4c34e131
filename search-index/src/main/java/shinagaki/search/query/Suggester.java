package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.index.Card;
import shinagaki.search.query.Entries.Entry;

/**
 * Completes what is being typed to names of entries: by their characters, and by how they are said, in kana, romaji, or
 * half-way between (けんs).
 */
final class Suggester {

    private static final int MOST = 8;

    /** A key, what it stands for, and how good a reason it is: 0 a title, 1 another name, 2 a reading. */
    private record Line(String key, int reason, Entry entry, Card card) {}

    private static final Comparator<Line> BY_KEY = Comparator.comparing(Line::key);

    private static final Comparator<Line> BEST = Comparator.comparingInt(Line::reason)
            .thenComparingInt(line -> line.key().length())
            .thenComparingInt(line -> line.entry().kindOrder())
            .thenComparing(line -> line.entry().id());

    private final List<Line[]> names = new ArrayList<>();
    private final List<Line[]> sayings = new ArrayList<>();

    Suggester(SearchSchema schema, Entries entries) {
        for (int language = 0; language < schema.languages().size(); language++) {
            List<Line> ofNames = new ArrayList<>();
            List<Line> ofSayings = new ArrayList<>();
            for (int number = 0; number < entries.count(); number++) {
                Entry entry = entries.entry(number);
                Card card = entries.card(entries.document(entry, language));
                for (int i = 0; i < card.keys().size(); i++) {
                    ofNames.add(new Line(card.keys().get(i), Math.min(i, 1), entry, card));
                }
                card.sayings().forEach(saying -> ofSayings.add(new Line(saying, 2, entry, card)));
            }
            names.add(sorted(ofNames));
            sayings.add(sorted(ofSayings));
        }
    }

    List<Suggestion> suggest(String q, int language) {
        String key = ExactKey.of(Folded.of(q));
        if (key.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(beginningWith(key, names.get(language)));
        lines.addAll(beginningWith(Romaji.key(key), sayings.get(language)));
        lines.addAll(beginningWith(Romaji.openKey(key), sayings.get(language)));
        lines.sort(BEST);
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            if (suggestions.size() < MOST && seen.add(line.entry().id())) {
                Card card = line.card();
                suggestions.add(new Suggestion(card.title(), card.kind(), card.id(), card.url()));
            }
        }
        return suggestions;
    }

    private static List<Line> beginningWith(String prefix, Line[] lines) {
        if (prefix.isEmpty()) {
            return List.of();
        }
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines[middle].key().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < lines.length && lines[end].key().startsWith(prefix)) {
            end++;
        }
        return Arrays.asList(lines).subList(low, end);
    }

    private static Line[] sorted(List<Line> lines) {
        return lines.stream().sorted(BY_KEY).toArray(Line[]::new);
    }
}
