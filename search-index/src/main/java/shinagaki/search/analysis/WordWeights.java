package shinagaki.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;

/**
 * How much a Japanese word says of what a text is about, in hundredths of a noun, by its part of speech as the IPA
 * dictionary names it. The numbers are
 * choices; on judged questions they gained a third of a point of first hits, on keywords nothing.
 */
final class WordWeights {

    static final int NOUN = 100;

    private static final int NAME = 110;
    private static final int SUFFIX = 70;
    private static final int VERB = 60;
    private static final int FILLER = 36;
    private static final int LIGHT = 15;
    private static final int NONE = 0;

    private static final Set<String> STOP_TAGS = JapaneseAnalyzer.getDefaultStopTags();

    /** Compared as they are written: the text is folded already. */
    private static final CharArraySet STOP_WORDS = new CharArraySet(JapaneseAnalyzer.getDefaultStopSet(), false);

    /** Words that make a question or stand for any thing. */
    private static final CharArraySet LIGHT_WORDS = new CharArraySet(
            List.of(
                    "何", "どこ", "誰", "だれ", "いつ", "どれ", "どの", "どんな", "なぜ", "いくつ", "なに", "どう", "いう", "もの", "こと", "する",
                    "ある", "なる", "いる", "できる", "呼ぶ", "名前", "年"),
            false);

    /** By tag, in the order of looking. */
    private static final List<Map.Entry<String, Integer>> BEGINNINGS = List.of(
            Map.entry("動詞", VERB),
            Map.entry("形容詞", VERB),
            Map.entry("副詞", FILLER),
            Map.entry("連体詞", FILLER),
            Map.entry("名詞-代名詞", FILLER),
            Map.entry("名詞-非自立", FILLER),
            Map.entry("名詞-接尾", SUFFIX),
            Map.entry("名詞-固有名詞", NAME));

    private static final Map<String, Integer> BY_TAG = new ConcurrentHashMap<>();

    private WordWeights() {}

    static int of(String tag, char[] letters, int length) {
        int weight = of(tag);
        if (weight == NONE || STOP_WORDS.contains(letters, 0, length)) {
            return NONE;
        }
        return LIGHT_WORDS.contains(letters, 0, length) ? LIGHT : weight;
    }

    static int of(String tag, String term) {
        int weight = of(tag);
        if (weight == NONE || STOP_WORDS.contains(term)) {
            return NONE;
        }
        return LIGHT_WORDS.contains(term) ? LIGHT : weight;
    }

    private static int of(String tag) {
        Integer known = BY_TAG.get(tag);
        if (known == null) {
            known = byTag(tag);
            BY_TAG.put(tag, known);
        }
        return known;
    }

    private static int byTag(String tag) {
        if (STOP_TAGS.contains(tag)) {
            return NONE;
        }
        return BEGINNINGS.stream()
                .filter(beginning -> tag.startsWith(beginning.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(NOUN);
    }
}
