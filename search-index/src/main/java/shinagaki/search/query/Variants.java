package shinagaki.search.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shinagaki.search.analysis.Characters;
import shinagaki.search.index.Lexicon;

/** Other ways to write the same word: 申込, 申込み and 申し込み; 附属 and 付属. */
final class Variants {

    /** Old and other forms of a character to the usual one. */
    private static final Map<Integer, Integer> USUAL = pairs(
            "附付", "齋斎", "齊斉", "邊辺", "邉辺", "濱浜", "澤沢", "國国", "會会", "學学", "體体", "聯連", "廣広", "櫻桜", "髙高", "﨑崎", "嶋島", "龍竜",
            "冨富", "眞真", "惠恵", "萬万", "圓円", "與与", "榮栄", "淵渕", "劃画", "撒散", "註注", "蹟跡", "輌両", "廻回");

    private final Lexicon lexicon;

    Variants(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The term and those of the index that are said alike and have the same kanji in the same order. */
    List<String> of(String term, String reading) {
        String kanji = kanji(term);
        if (reading.isEmpty() || kanji.isEmpty()) {
            return List.of(term);
        }
        List<String> alike = lexicon.terms(reading).stream()
                .filter(other -> kanji(other).equals(kanji))
                .toList();
        return alike.contains(term)
                ? alike
                : Stream.concat(Stream.of(term), alike.stream()).toList();
    }

    private static String kanji(String term) {
        StringBuilder kanji = new StringBuilder();
        term.codePoints()
                .filter(c -> Characters.isJapanese(c) && !Characters.isKana(c))
                .map(c -> USUAL.getOrDefault(c, c))
                .forEach(kanji::appendCodePoint);
        return kanji.toString();
    }

    private static Map<Integer, Integer> pairs(String... pairs) {
        return List.of(pairs).stream()
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair.codePointAt(0), pair -> pair.codePointBefore(pair.length())));
    }
}
