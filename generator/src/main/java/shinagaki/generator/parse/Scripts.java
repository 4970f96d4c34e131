package shinagaki.generator.parse;

/** Which writing a character belongs to. */
final class Scripts {

    private Scripts() {}

    /** Kana, kanji, and the punctuation and full-width forms that go with them. */
    static boolean isJapanese(char c) {
        return c >= '\u2E80' && c <= '\u9FFF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFF01' && c <= '\uFF9F'
                || Character.isSurrogate(c) && isKanji(c);
    }

    /** Kanji outside the basic plane begin with these. */
    private static boolean isKanji(char c) {
        return c >= '\uD840' && c <= '\uD88F' || Character.isLowSurrogate(c);
    }
}
