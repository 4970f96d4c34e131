package shinagaki.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import shinagaki.search.query.Entries.Entry;

/**
 * Puts the entries of matching documents in order: those asked for by their very name, then those found in the language
 * asked for, then those with everything in their names, then by score. Ties go by the order of kinds, then by id, so the
 * order does not depend on how the index was written.
 */
final class Ranking {

    /**
     * An entry that was found, and how well.
     *
     * @param number of the entry
     */
    record Found(int number, Entry entry, boolean named, boolean inLanguage, boolean inNames, float score) {

        private int tier() {
            return (named ? 4 : 0) + (inLanguage ? 2 : 0) + (inNames ? 1 : 0);
        }

        private Found scored(float newScore) {
            return new Found(number, entry, named, inLanguage, inNames, newScore);
        }
    }

    private final Entries entries;
    private final int language;

    Ranking(Entries entries, int language) {
        this.entries = entries;
        this.language = language;
    }

    /** Some of the entries in order, after the best {@code skipped} ones. A page needs no more than its own to be sorted. */
    static List<Found> page(List<Found> found, long skipped, int size) {
        if (skipped >= found.size()) {
            return List.of();
        }
        int last = (int) Math.min(found.size(), skipped + size);
        PriorityQueue<Found> best = new PriorityQueue<>(last + 1, (a, b) -> compare(b, a));
        for (Found one : found) {
            if (best.size() < last) {
                best.add(one);
            } else if (compare(one, best.element()) < 0) {
                best.poll();
                best.add(one);
            }
        }
        return best.stream().sorted(Ranking::compare).skip(skipped).toList();
    }

    /** The entries of all matching documents, in no order. */
    List<Found> found(Matches matches, Matches inNames, Matches named) {
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
                byNumber[number] =
                        new Found(number, entry, areNamed[number], inLanguage, haveNames[number], matches.score(i));
            }
        }
        List<Found> found = new ArrayList<>(matches.count());
        for (Found one : byNumber) {
            if (one != null) {
                found.add(behindItsPage(one, byNumber));
            }
        }
        return found;
    }

    // Broad questions sort thousands; chained key extractors took half of the time of an answer.
    private static int compare(Found a, Found b) {
        if (a.tier() != b.tier()) {
            return Integer.compare(b.tier(), a.tier());
        }
        if (!a.named() && a.score() != b.score()) {
            return Float.compare(b.score(), a.score());
        }
        int kinds = Integer.compare(a.entry().kindOrder(), b.entry().kindOrder());
        return kinds != 0 ? kinds : a.entry().id().compareTo(b.entry().id());
    }

    /** An entry without a page of its own says less than the page it stands on, where both match alike. */
    private static Found behindItsPage(Found found, Found[] byNumber) {
        if (found.entry().page() == Entries.NONE) {
            return found;
        }
        Found page = byNumber[found.entry().page()];
        return page != null && page.tier() == found.tier() && page.score() <= found.score()
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
