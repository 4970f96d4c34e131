package shinagaki.search.analysis;

import java.util.HashMap;
import java.util.Map;

/** Kana in Latin letters, and the way back, for readers who type before or without an input method. */
public final class Romaji {

    private static final int LONGEST_SYLLABLE = 4;

    private static final String HEPBURN = """
            あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto
            なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo
            らra りri るru れre ろro わwa をwo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo
            だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu
            ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa
            きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo
            ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo
            じゃja じゅju じょjo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo
            しぇshe じぇje ちぇche てぃti でぃdi でゅdyu ふぁfa ふぃfi ふぇfe ふぉfo うぃwi うぇwe うぉwo
            ゔぁva ゔぃvi ゔぇve ゔぉvo つぁtsa とぅtu どぅdu
            """;

    private static final String OTHER_SPELLINGS = """
            しsi ちti つtu ふhu じzi しゃsya しゅsyu しょsyo ちゃtya ちゅtyu ちょtyo じゃzya じゅzyu じょzyo
            じゃjya じゅjyu じょjyo んnn んn' っxtu っltu ぁxa ぃxi ぅxu ぇxe ぉxo てぃthi でぃdhi ーー ー-
            """;

    private static final Map<String, String> TO_LATIN = new HashMap<>();
    private static final Map<String, String> TO_KANA = new HashMap<>();

    static {
        for (String pair : HEPBURN.split("\\s+", 0)) {
            int cut = kanaLength(pair);
            TO_LATIN.put(pair.substring(0, cut), pair.substring(cut));
            TO_KANA.putIfAbsent(pair.substring(cut), pair.substring(0, cut));
        }
        for (String pair : OTHER_SPELLINGS.split("\\s+", 0)) {
            int cut = pair.startsWith("ー") ? 1 : kanaLength(pair);
            TO_KANA.put(pair.substring(cut), pair.substring(0, cut));
        }
    }

    private Romaji() {}

    /**
     * One key for a text in kana, in romaji of any spelling, or half-way between: けんしゅう, kensyuu, kenshu and けんshu are
     * {@code kenshu}; long vowels and marks are dropped. Prefixes stay prefixes as far as the spelling allows.
     *
     * @param text folded, see {@link Folded}
     */
    public static String key(String text) {
        return oneSpelling(latin(Kana.hiragana(text)));
    }

    /** The key of a text to which a small kana may yet be added, けんし before けんしゅ; empty where none can follow. */
    public static String openKey(String text) {
        String hiragana = Kana.hiragana(text);
        if (hiragana.isEmpty() || "きしちにひみりぎじびぴ".indexOf(hiragana.charAt(hiragana.length() - 1)) < 0) {
            return "";
        }
        String closed = key(hiragana + 'ゃ');
        return closed.substring(0, closed.length() - 1);
    }

    /** The hiragana of a text that is romaji from end to end, else empty: {@code kenshuu} is けんしゅう, {@code cloud} is nothing. */
    public static String kana(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = longestSyllable(text, at);
            if (end > at) {
                out.append(TO_KANA.get(text.substring(at, end)));
                at = end;
            } else if (isDoubled(text, at)) {
                out.append('っ');
                at++;
            } else {
                return "";
            }
        }
        return out.toString();
    }

    private static String latin(String hiragana) {
        StringBuilder out = new StringBuilder(hiragana.length() * 2);
        boolean doubled = false;
        int at = 0;
        while (at < hiragana.length()) {
            int length = at + 2 <= hiragana.length() && TO_LATIN.containsKey(hiragana.substring(at, at + 2)) ? 2 : 1;
            String kana = hiragana.substring(at, at + length);
            String latin = TO_LATIN.getOrDefault(kana, kana);
            if (doubled) {
                out.append(latin.charAt(0));
            }
            doubled = kana.equals("っ");
            if (!doubled && !kana.equals("ー")) {
                out.append(latin);
            }
            at += length;
        }
        return out.toString();
    }

    private static String oneSpelling(String latin) {
        return latin.replace("sy", "sh")
                .replace("si", "shi")
                .replace("ty", "ch")
                .replace("ti", "chi")
                .replace("tu", "tsu")
                .replace("hu", "fu")
                .replace("sfu", "shu")
                .replace("cfu", "chu")
                .replace("zy", "j")
                .replace("jy", "j")
                .replace("zi", "ji")
                .replace("tch", "cch")
                .replace("nn", "n")
                .replace("ou", "o")
                .replace("oo", "o")
                .replace("uu", "u")
                .replace("'", "")
                .replace("-", "");
    }

    private static int longestSyllable(String text, int at) {
        // A double n before a vowel is ん and the vowel's row: konnichi is こんにち.
        for (int end = Math.min(text.length(), at + LONGEST_SYLLABLE); end > at; end--) {
            String syllable = text.substring(at, end);
            boolean beginsRow = syllable.equals("nn") && end < text.length() && "aiueoy".indexOf(text.charAt(end)) >= 0;
            if (!beginsRow && TO_KANA.containsKey(syllable)) {
                return end;
            }
        }
        return at;
    }

    private static boolean isDoubled(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == text.charAt(at + 1) || text.startsWith("tch", at))
                && "bcdfghjkpqrstvwz".indexOf(text.charAt(at)) >= 0;
    }

    private static int kanaLength(String pair) {
        int length = 0;
        while (length < pair.length() && pair.charAt(length) >= 0x80) {
            length++;
        }
        return length;
    }
}
