package shinagaki.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import shinagaki.search.query.Entries.Entry;

/**
 * Puts the entries of matching documents in order: those asked for by their very name, then those found in the language
 * asked for, then those with everything in their names, then by score. Ties go by the order of kinds, then by id, so the
 * order does not depend on how the index was written.
 */
final class Ranking {

    /** Places in the text are looked at for so many of the best: a page or three. */
    private static final int RERANKED = 30;

    /**
     * An entry that was found, and how well.
     *
     * @param number of the entry
     * @param document the one that was found
     */
    record Found(
            int number, Entry entry, int document, boolean named, boolean inLanguage, boolean inNames, float score) {

        private int tier() {
            return (named ? 4 : 0) + (inLanguage ? 2 : 0) + (inNames ? 1 : 0);
        }

        /** Why it stands before others whatever their score. */
        String reason() {
            if (named) {
                return "the question is its name";
            }
            if (!inLanguage) {
                return "found in another language only";
            }
            return inNames ? "all of the question is in its names" : "";
        }

        private Found scored(float newScore) {
            return new Found(number, entry, document, named, inLanguage, inNames, newScore);
        }

        private Found with(boolean isNamed, boolean hasNames) {
            return new Found(number, entry, document, isNamed, inLanguage, hasNames, score);
        }
    }

    static final Comparator<Found> BEST_FIRST = Ranking::compare;

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

    /** The entries of all documents that answer, in no order. */
    List<Found> found(Inquiry inquiry) {
        Tally tally = inquiry.tally();
        long asked = inquiry.question().needed();
        Found[] byNumber = new Found[entries.count()];
        for (int i = 0; i < tally.count(); i++) {
            int document = tally.document(i);
            if (inquiry.ladder().answers(document, inquiry.stage())) {
                int number = entries.ofDocument(document);
                Entry entry = entries.entry(number);
                boolean inLanguage = entry.documents().get(language) == document;
                boolean isNamed =
                        inquiry.named().contains(document) || (byNumber[number] != null && byNumber[number].named());
                boolean inNames = (tally.namesOf(document) & asked) == asked
                        || (byNumber[number] != null && byNumber[number].inNames());
                if (byNumber[number] == null || inLanguage) {
                    byNumber[number] = new Found(
                            number,
                            entry,
                            document,
                            isNamed,
                            inLanguage,
                            inNames,
                            inquiry.evidence().score(document));
                } else {
                    byNumber[number] = byNumber[number].with(isNamed, inNames);
                }
            }
        }
        return Arrays.stream(byNumber).filter(Objects::nonNull).toList();
    }

    /** The best of them again, with what the places of words add; and those behind their pages that say less. */
    List<Found> ranked(List<Found> found, Evidence evidence) {
        List<Found> best = page(found, 0, RERANKED);
        float[] added = evidence.places(best.stream().mapToInt(Found::document).toArray());
        Found[] byNumber = new Found[entries.count()];
        found.forEach(one -> byNumber[one.number()] = one);
        for (int i = 0; i < added.length; i++) {
            Found one = best.get(i);
            byNumber[one.number()] = one.scored(one.score() + added[i]);
        }
        return found.stream()
                .map(one -> behindItsPage(byNumber[one.number()], byNumber))
                .toList();
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
}
