package shinagaki.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.store.Directory;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.KnownClauses;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.analysis.Words;
import shinagaki.search.document.SearchDocument;

/** The documents that one thread adds to an index: each is analysed once and taken apart for all that is kept of it. */
final class IndexDraft implements Closeable {

    private final TextAnalyzer analyzer;
    private final Map<Field, TermDraft> terms = new EnumMap<>(Field.class);
    private final GramDraft nameGrams = new GramDraft();
    private final GramDraft bodyGrams = new GramDraft();
    private final StoredDraft stored;

    /** @param number tells the documents of this draft from those of others, from 0 */
    IndexDraft(UserWords words, KnownClauses clauses, Lexicon.Draft lexicon, Directory directory, int number)
            throws IOException {
        this.analyzer = new TextAnalyzer(words, clauses, lexicon);
        this.stored = new StoredDraft(directory, number);
        for (Field field : Field.values()) {
            terms.put(field, new TermDraft());
        }
    }

    TermDraft terms(Field field) {
        return Objects.requireNonNull(terms.get(field));
    }

    GramDraft nameGrams() {
        return nameGrams;
    }

    GramDraft bodyGrams() {
        return bodyGrams;
    }

    int documents() {
        return stored.documents();
    }

    /** Nothing is added after it. */
    void finish() throws IOException {
        stored.finish();
    }

    void add(SearchDocument source) throws IOException {
        List<String> names = new ArrayList<>();
        names.add(source.title());
        names.addAll(source.names());
        Folded foldedNames = Folded.of(String.join("\n", names));
        Words nameWords = analyzer.words(foldedNames);
        List<String> keys = names.stream()
                .map(name -> ExactKey.of(Folded.of(name)))
                .distinct()
                .toList();

        DocumentText text = DocumentText.of(source.sections());
        Words words = analyzer.words(text.folded());
        int[] headings = headingRanges(text, words);

        int document = stored.documents();
        keys.forEach(key -> terms(Field.KEY).add(key, document, 0));
        source.readings()
                .forEach(reading ->
                        terms(Field.TITLE_READING).add(Kana.hiragana(ExactKey.of(Folded.of(reading))), document, 0));
        addTerms(Field.TITLE, nameWords, 0, nameWords.size(), true, document);
        for (int i = 0; i < headings.length; i += 2) {
            addTerms(Field.HEADINGS, words, headings[i], headings[i + 1], false, document);
        }
        int length = addTerms(Field.BODY, words, 0, words.size(), false, document);
        nameGrams.add(foldedNames);
        bodyGrams.add(text.folded());
        Card card = card(source, keys, sayings(source, foldedNames, nameWords), headings(text, headings, words));
        stored.add(length, card::write, out -> text.write(words, out));
    }

    /** Returns how many there are. */
    private int addTerms(Field field, Words words, int from, int to, boolean withStopWords, int document) {
        TermDraft draft = terms(field);
        int count = 0;
        for (int i = from; i < to; i++) {
            int start = words.termStart(i);
            int end = words.termEnd(i);
            if (end > start && (withStopWords || !words.isStopWord(i))) {
                draft.add(words.letters(), start, end, document, i);
                count++;
            }
        }
        return count;
    }

    private static Card card(
            SearchDocument source, List<String> keys, List<String> sayings, List<Card.Heading> headings) {
        return new Card(
                source.id(),
                source.kind(),
                source.lang(),
                source.title(),
                source.url(),
                source.standsAlone(),
                source.facets(),
                keys,
                sayings,
                headings);
    }

    /** The headings with an anchor, in the order of the text. */
    private static List<Card.Heading> headings(DocumentText text, int[] ranges, Words words) {
        List<Card.Heading> headings = new ArrayList<>();
        for (int i = 0; i < text.spans().size(); i++) {
            DocumentText.Span span = text.spans().get(i);
            String heading = text.heading(span);
            if (!span.anchor().isEmpty() && !heading.isEmpty()) {
                StringBuilder said = new StringBuilder();
                for (int word = ranges[2 * i]; word < ranges[2 * i + 1]; word++) {
                    said.append(words.reading(word).isEmpty() ? words.term(word) : words.reading(word));
                }
                String key = ExactKey.of(Folded.of(heading));
                headings.add(new Card.Heading(span.anchor(), heading, key, Romaji.key(said.toString())));
            }
        }
        return headings;
    }

    /** Pairs of the first word of each heading and the first one behind it. */
    private static int[] headingRanges(DocumentText text, Words words) {
        int[] ranges = new int[2 * text.spans().size()];
        int word = 0;
        int filled = 0;
        for (DocumentText.Span span : text.spans()) {
            word = firstFrom(word, text.folded(), span.heading(), words);
            ranges[filled++] = word;
            word = firstFrom(word, text.folded(), span.start(), words);
            ranges[filled++] = word;
        }
        return ranges;
    }

    private static int firstFrom(int from, Folded folded, int offset, Words words) {
        int word = from;
        while (word < words.size() && folded.sourceStart(words.start(word)) < offset) {
            word++;
        }
        return word;
    }

    /** The given readings of the title, else the dictionary's; then those of the other names. */
    private static List<String> sayings(SearchDocument source, Folded names, Words words) {
        List<String> sayings = new ArrayList<>();
        source.readings().forEach(reading -> sayings.add(Romaji.key(ExactKey.of(Folded.of(reading)))));
        StringBuilder said = new StringBuilder();
        int word = 0;
        int line = 0;
        while (line < names.text().length()) {
            int feed = names.text().indexOf('\n', line);
            int end = feed < 0 ? names.text().length() : feed;
            said.setLength(0);
            for (; word < words.size() && words.start(word) < end; word++) {
                String reading = words.reading(word);
                said.append(reading.isEmpty() ? names.text().substring(words.start(word), words.end(word)) : reading);
            }
            sayings.add(Romaji.key(said.toString()));
            line = end + 1;
        }
        return sayings.stream().filter(saying -> !saying.isEmpty()).distinct().toList();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
