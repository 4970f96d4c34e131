package shinagaki.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words of Japanese as Kuromoji's search mode cuts them: base forms, katakana without the long mark at their end,
 * particles and the like marked as stop words, each with its reading. Western words between them go their own way.
 */
final class JapaneseWords {

    /** Shorter katakana keep their long mark: コピー is not コピ. */
    private static final int SHORTEST_KATAKANA_STEMMED = 4;

    private final WesternWords western;

    private final JapaneseTokenizer tokenizer;
    private final CharTermAttribute surface;
    private final OffsetAttribute offset;
    private final BaseFormAttribute baseForm;
    private final PartOfSpeechAttribute partOfSpeech;
    private final ReadingAttribute reading;

    JapaneseWords(WesternWords western, UserWords userWords) {
        this.western = western;
        // Compounds are discarded: kept ones stand beside their parts, and an index drops how long they are.
        this.tokenizer = new JapaneseTokenizer(userWords.dictionary(), true, true, Mode.SEARCH);
        this.surface = tokenizer.getAttribute(CharTermAttribute.class);
        this.offset = tokenizer.getAttribute(OffsetAttribute.class);
        this.baseForm = tokenizer.getAttribute(BaseFormAttribute.class);
        this.partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        this.reading = tokenizer.getAttribute(ReadingAttribute.class);
    }

    void cut(String text, Words words) throws IOException {
        try (JapaneseTokenizer tokens = tokenizer) {
            tokens.setReader(new StringReader(text));
            tokens.reset();
            int done = 0;
            while (tokens.incrementToken()) {
                int start = offset.startOffset();
                if (start < done) {
                    continue;
                }
                if (Characters.isWestern(text.codePointAt(start))) {
                    done = western.runEnd(text, start, text.length());
                    western.add(text, start, done, words);
                } else {
                    add(start, offset.endOffset(), words);
                }
            }
            tokens.end();
        }
    }

    private void add(int start, int end, Words words) {
        String base = baseForm.getBaseForm();
        String tag = partOfSpeech.getPartOfSpeech();
        if (base == null) {
            char[] letters = surface.buffer();
            int length = lengthWithoutLongMark(surface);
            words.add(letters, length, start, end, WordWeights.of(tag, letters, length));
        } else {
            words.add(base, start, end, WordWeights.of(tag, base));
        }
        String said = reading.getReading();
        if (said != null) {
            words.readLast(said);
        } else if (isKana(surface)) {
            words.readLast(surface.toString());
        }
    }

    private static int lengthWithoutLongMark(CharSequence term) {
        int last = term.length() - 1;
        boolean stemmed = last + 1 >= SHORTEST_KATAKANA_STEMMED && term.charAt(last) == 'ー' && isKatakana(term);
        return stemmed ? last : last + 1;
    }

    private static boolean isKatakana(CharSequence term) {
        return term.chars().allMatch(c -> Characters.isKana(c) && (c == 'ー' || !Characters.isHiragana(c)));
    }

    private static boolean isKana(CharSequence term) {
        return term.chars().allMatch(Characters::isKana);
    }
}
