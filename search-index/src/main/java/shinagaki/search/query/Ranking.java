package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shinagaki.search.query.Entries.Entry;

/**
 * Puts the entries of matching documents in order: those asked for by their very name, then those found in the language
 * asked for, then those with everything in their names, then by score. Ties go by the order of kinds, then by id, so the
 * order does not depend on how the index was written.
 */
final class Ranking {

    /** An entry that was found, and how well. */
    record Found(Entry entry, boolean named, boolean inLanguage, boolean inNames, float score) {

        private boolean isAlike(Found other) {
            return named == other.named && inLanguage == other.inLanguage && inNames == other.inNames;
        }

        private Found scored(float newScore) {
            return new Found(entry, named, inLanguage, inNames, newScore);
        }
    }

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::named)
            .thenComparing(Found::inLanguage)
            .thenComparing(Found::inNames)
            .reversed()
            .thenComparingDouble(found -> found.named() ? 0 : -found.score())
            .thenComparingInt(found -> found.entry().kindOrder())
            .thenComparing(found -> found.entry().id());

    private final Entries entries;
    private final int language;

    Ranking(Entries entries, int language) {
        this.entries = entries;
        this.language = language;
    }

    /** The entries of all matching documents, best first. */
    List<Found> rank(Matches matches, Matches inNames, Matches named) {
        Found[] byNumber = new Found[entries.count()];
        boolean[] haveNames = flags(inNames);
        boolean[] areNamed = flags(named);
        for (int i = 0; i < matches.count(); i++) {
            int document = matches.document(i);
            int number = entries.ofDocument(document);
            Entry entry = entries.entry(number);
            boolean inLanguage = entry.documents().get(language) == document;
            Found known = byNumber[number];
            if (known == null || inLanguage) {
                byNumber[number] = new Found(entry, areNamed[number], inLanguage, haveNames[number], matches.score(i));
            }
        }
        List<Found> found = new ArrayList<>(matches.count());
        for (Found one : byNumber) {
            if (one != null) {
                found.add(behindItsPage(one, byNumber));
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** An entry without a page of its own says less than the page it stands on, where both match alike. */
    private static Found behindItsPage(Found found, Found[] byNumber) {
        if (found.entry().page() == Entries.NONE) {
            return found;
        }
        Found page = byNumber[found.entry().page()];
        return page != null && page.isAlike(found) && page.score() <= found.score()
                ? found.scored(Math.nextDown(page.score()))
                : found;
    }

    private boolean[] flags(Matches matches) {
        boolean[] flags = new boolean[entries.count()];
        for (int i = 0; i < matches.count(); i++) {
            flags[entries.ofDocument(matches.document(i))] = true;
        }
        return flags;
    }
}
