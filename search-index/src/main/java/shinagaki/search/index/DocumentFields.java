package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.KnownClauses;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.SaidWords;
import shinagaki.search.analysis.SpelledWords;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.analysis.WordStream;
import shinagaki.search.analysis.WordStream.Part;
import shinagaki.search.analysis.Words;
import shinagaki.search.document.SearchDocument;

/**
 * Makes Lucene documents, reusing everything between them. An instance serves one thread at a time, and a document must
 * be indexed before the next is made.
 */
final class DocumentFields {

    private static final FieldType SCORED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType RECALLED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType WHOLE = whole();

    private final TextAnalyzer analyzer;
    private final int number;
    private final SaidWords said;
    private final SpelledWords spelled;
    private final WordStream title = new WordStream(Part.TERMS);
    private final GramDraft nameGrams = new GramDraft();
    private final WordStream headings = new WordStream(Part.CONTENT_TERMS);
    private final WordStream body = new WordStream(Part.CONTENT_TERMS);
    private final GramDraft bodyGrams = new GramDraft();
    private final List<Field> analysed = List.of(
            field(Fields.TITLE, title, SCORED),
            field(Fields.HEADINGS, headings, COUNTED),
            field(Fields.BODY, body, SCORED));
    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    /** @param number tells the drafts of this instance from those of others, from 0 */
    DocumentFields(UserWords words, KnownClauses clauses, Lexicon.Draft lexicon, int number) {
        this.analyzer = new TextAnalyzer(words, clauses, lexicon::addSpelling);
        this.said = new SaidWords(lexicon::add);
        this.spelled = new SpelledWords(lexicon::addSpelling);
        this.number = number;
    }

    GramDraft nameGrams() {
        return nameGrams;
    }

    GramDraft bodyGrams() {
        return bodyGrams;
    }

    Document of(SearchDocument source) {
        try {
            return make(source);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private Document make(SearchDocument source) throws IOException {
        Document document = new Document();
        analysed.forEach(document::add);

        List<String> names = new ArrayList<>();
        names.add(source.title());
        names.addAll(source.names());
        Folded foldedNames = Folded.of(String.join("\n", names));
        Words nameWords = analyzer.words(foldedNames);
        title.over(nameWords);
        said.add(nameWords);
        spelled.add(foldedNames);
        int text = nameGrams.add(foldedNames);
        List<String> keys = names.stream()
                .map(name -> ExactKey.of(Folded.of(name)))
                .distinct()
                .toList();
        keys.forEach(key -> document.add(new StringField(Fields.KEY, key, Field.Store.NO)));
        source.readings()
                .forEach(reading -> document.add(
                        new Field(Fields.TITLE_READING, Kana.hiragana(ExactKey.of(Folded.of(reading))), WHOLE)));

        DocumentText bodyText = DocumentText.of(source.sections());
        Words words = analyzer.words(bodyText.folded());
        headings.over(words, headingRanges(bodyText, words));
        body.over(words);
        said.add(words);
        spelled.add(bodyText.folded());
        bodyGrams.add(bodyText.folded());
        document.add(new NumericDocValuesField(Fields.GRAMS, (long) number << Integer.SIZE | text));
        out.reset();
        bodyText.write(words, out);
        document.add(new StoredField(Fields.TEXT, out.toArrayCopy()));

        out.reset();
        card(source, keys, sayings(source, foldedNames, nameWords), headings(bodyText, words))
                .write(out);
        document.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(out.toArrayCopy())));
        return document;
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
    private static List<Card.Heading> headings(DocumentText text, Words words) {
        int[] ranges = headingRanges(text, words);
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

    private static Field field(String name, TokenStream stream, FieldType type) {
        return new Field(name, stream, type);
    }

    private static FieldType type(IndexOptions options, boolean withoutNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(withoutNorms);
        type.freeze();
        return type;
    }

    private static FieldType whole() {
        FieldType type = new FieldType(RECALLED);
        type.setTokenized(false);
        type.freeze();
        return type;
    }
}
