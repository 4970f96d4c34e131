package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
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

    /** Enough to show {@link #MOST} entries, each of which may have several names. */
    private static final int MOST_SORTED = 100;

    private static final int TITLE = 0;
    private static final int NAME = 1;
    private static final int SAYING = 2;
    private static final int HEADING = 3;
    private static final int HEADING_SAYING = 4;

    /**
     * A key, what it stands for, and how good a reason it is.
     *
     * @param heading its number among those of the card, for a heading
     */
    private record Line(String key, int reason, Entry entry, Card card, int heading) {
        Suggestion suggestion() {
            if (reason < HEADING) {
                return new Suggestion(card.title(), card.kind(), card.id(), card.url(), "");
            }
            Card.Heading found = card.headings().get(heading);
            int fragment = card.url().indexOf('#');
            String page = fragment < 0 ? card.url() : card.url().substring(0, fragment);
            return new Suggestion(card.title(), card.kind(), card.id(), page + '#' + found.anchor(), found.text());
        }
    }

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
                    ofNames.add(new Line(card.keys().get(i), i == 0 ? TITLE : NAME, entry, card, 0));
                }
                card.sayings().forEach(saying -> ofSayings.add(new Line(saying, SAYING, entry, card, 0)));
                for (int i = 0; i < card.headings().size(); i++) {
                    Card.Heading heading = card.headings().get(i);
                    ofNames.add(new Line(heading.key(), HEADING, entry, card, i));
                    ofSayings.add(new Line(heading.saying(), HEADING_SAYING, entry, card, i));
                }
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
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : best(lines)) {
            if (suggestions.size() < MOST && seen.add(line.entry().id())) {
                suggestions.add(line.suggestion());
            }
        }
        return suggestions;
    }

    private static List<Line> best(List<Line> lines) {
        if (lines.size() > MOST_SORTED) {
            PriorityQueue<Line> best = new PriorityQueue<>(BEST.reversed());
            for (Line line : lines) {
                best.add(line);
                if (best.size() > MOST_SORTED) {
                    best.poll();
                }
            }
            return best.stream().sorted(BEST).toList();
        }
        return lines.stream().sorted(BEST).toList();
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
