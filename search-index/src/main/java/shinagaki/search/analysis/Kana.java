package shinagaki.search.analysis;

/** Kana, and the one key they share with romaji. */
public final class Kana {

    private Kana() {}

    public static char hiragana(char c) {
        return c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c;
    }

    /** The text with its katakana as hiragana; everything else stays. */
    public static String hiragana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(hiragana((char) c)));
        return out.toString();
    }

    public static boolean isAllKana(String text) {
        return !text.isEmpty() && text.chars().allMatch(Characters::isKana);
    }

    public static boolean isAllHiragana(String text) {
        return !text.isEmpty() && text.chars().allMatch(Characters::isHiragana);
    }
}
