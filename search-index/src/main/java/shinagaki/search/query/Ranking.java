package shinagaki.search.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A row of a list is a note; who asks a word looks for a page first. */
    private static final float LISTED = 0.8f;

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

    private final Entries entries;
    private final int language;

    Ranking(Entries entries, int language) {
        this.entries = entries;
        this.language = language;
    }

    /** The first so many of the entries in order; the others need not be sorted. */
    private static List<Found> first(List<Found> found, int count) {
        PriorityQueue<Found> first = new PriorityQueue<>(count + 1, (a, b) -> compare(b, a));
        for (Found one : found) {
            if (first.size() < count) {
                first.add(one);
            } else if (compare(one, first.element()) < 0) {
                first.poll();
                first.add(one);
            }
        }
        return first.stream().sorted(Ranking::compare).toList();
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
                        inquiry.named().get(document) || (byNumber[number] != null && byNumber[number].named());
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
                            inquiry.evidence().score(document) * (entries.isListed(document) ? LISTED : 1));
                } else {
                    byNumber[number] = byNumber[number].with(isNamed, inNames);
                }
            }
        }
        return Arrays.stream(byNumber).filter(Objects::nonNull).toList();
    }

    /**
     * The best of them in order. The first of these are ranked again with what the places of words add, so that only they
     * cost a look into the texts; entries behind their pages say less.
     */
    static List<Found> best(List<Found> found, Evidence evidence, int count) {
        List<Found> first = first(found, Math.max(count, RERANKED));
        List<Found> again = first.subList(0, Math.min(first.size(), RERANKED));
        float[] added = evidence.places(again.stream().mapToInt(Found::document).toArray());
        Map<Integer, Found> byNumber = LinkedHashMap.newLinkedHashMap(first.size());
        for (int i = 0; i < first.size(); i++) {
            Found one = first.get(i);
            byNumber.put(one.number(), i < added.length ? one.scored(one.score() + added[i]) : one);
        }
        return byNumber.values().stream()
                .map(one -> behindItsPage(one, byNumber))
                .sorted(Ranking::compare)
                .limit(count)
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
    private static Found behindItsPage(Found found, Map<Integer, Found> byNumber) {
        if (found.entry().page() == Entries.NONE) {
            return found;
        }
        Found page = byNumber.get(found.entry().page());
        return page != null && page.tier() == found.tier() && page.score() <= found.score()
                ? found.scored(Math.nextDown(page.score()))
                : found;
    }
}
