package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.index.Card;

/** The entries of an index, each with its documents in the languages it exists in. */
final class Entries {

    static final int NONE = -1;

    /**
     * An entry.
     *
     * @param documents the document of each language of the schema, {@link #NONE} where there is none
     * @param page the entry it stands on, {@link #NONE} where it stands alone or that is not an entry
     * @param kindOrder the place of its kind among the kinds
     */
    record Entry(
            String id,
            String kind,
            List<Integer> documents,
            int page,
            int kindOrder,
            Map<String, List<String>> facets) {}

    private final SearchSchema schema;
    private final List<Card> cards;
    private final List<Entry> entries;
    private final int[] entryOf;
    private final Map<String, Integer> numbers;

    private Entries(
            SearchSchema schema, List<Card> cards, List<Entry> entries, int[] entryOf, Map<String, Integer> numbers) {
        this.schema = schema;
        this.cards = cards;
        this.entries = entries;
        this.entryOf = entryOf;
        this.numbers = numbers;
    }

    static Entries of(SearchSchema schema, List<Card> cards) {
        Map<String, Integer> numbers = LinkedHashMap.newLinkedHashMap(cards.size());
        Map<String, Integer> pages = HashMap.newHashMap(cards.size());
        List<int[]> documents = new ArrayList<>();
        int[] entryOf = new int[cards.size()];
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            Integer known = numbers.putIfAbsent(card.id(), documents.size());
            if (known == null) {
                int[] none = new int[schema.languages().size()];
                Arrays.fill(none, NONE);
                documents.add(none);
            }
            entryOf[i] = known == null ? documents.size() - 1 : known;
            documents.get(entryOf[i])[schema.languages().indexOf(card.lang())] = i;
            if (card.standsAlone()) {
                pages.put(card.url(), entryOf[i]);
            }
        }
        List<String> kinds = kinds(schema);
        List<Entry> entries = documents.stream()
                .map(ofEntry -> Arrays.stream(ofEntry).boxed().toList())
                .map(ofEntry -> entry(cards.get(ofEntry.get(first(ofEntry))), ofEntry, kinds, pages))
                .toList();
        return new Entries(schema, cards, entries, entryOf, numbers);
    }

    int count() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int ofDocument(int document) {
        return entryOf[document];
    }

    Card card(int document) {
        return cards.get(document);
    }

    /** The document of an entry in a language, else in the first language it exists in. */
    int document(Entry entry, int language) {
        return entry.documents().get(shown(entry, language));
    }

    /** The language an entry is shown in to those who ask in a language. */
    int shown(Entry entry, int language) {
        return entry.documents().get(language) != NONE ? language : first(entry.documents());
    }

    /** Whether a document is a row of a list that is no entry. */
    boolean isListed(int document) {
        return !cards.get(document).standsAlone() && entry(ofDocument(document)).page() == NONE;
    }

    int language(String lang) {
        return schema.languages().indexOf(lang);
    }

    Optional<String> url(String id, String lang) {
        return card(id, language(lang)).map(Card::url);
    }

    /** The card of an entry in a language, else in the first language it exists in. */
    Optional<Card> card(String id, int language) {
        return Optional.ofNullable(numbers.get(id)).map(number -> card(document(entry(number), language)));
    }

    private static Entry entry(Card card, List<Integer> documents, List<String> kinds, Map<String, Integer> pages) {
        int fragment = card.url().indexOf('#');
        String url = fragment < 0 ? card.url() : card.url().substring(0, fragment);
        int page = card.standsAlone() ? NONE : pages.getOrDefault(url, NONE);
        int kind = kinds.indexOf(card.kind());
        return new Entry(card.id(), card.kind(), documents, page, kind < 0 ? kinds.size() : kind, card.facets());
    }

    private static int first(List<Integer> documents) {
        int language = 0;
        while (documents.get(language) == NONE) {
            language++;
        }
        return language;
    }

    private static List<String> kinds(SearchSchema schema) {
        return schema.facets().stream()
                .filter(facet -> facet.name().equals(FacetValues.KIND))
                .findFirst()
                .map(Facet::labels)
                .map(labels -> List.copyOf(labels.keySet()))
                .orElse(List.of());
    }
}
