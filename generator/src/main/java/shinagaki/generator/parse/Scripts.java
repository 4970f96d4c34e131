package shinagaki.generator.parse;

/** Which writing a character belongs to. */
final class Scripts {

    private Scripts() {}

    /** Kana, kanji, and the punctuation and full-width forms that go with them. */
    static boolean isJapanese(char c) {
        return isBetween(c, '\u2E80', '\u9FFF')
                || isBetween(c, '\uF900', '\uFAFF')
                || isBetween(c, '\uFF01', '\uFF9F')
                || isHalfOfKanji(c);
    }

    /** Kanji outside the basic plane are a pair of these. */
    private static boolean isHalfOfKanji(char c) {
        return isBetween(c, '\uD840', '\uD88F') || Character.isLowSurrogate(c);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
