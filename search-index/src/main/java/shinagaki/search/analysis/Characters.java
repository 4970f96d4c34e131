package shinagaki.search.analysis;

/** Which characters make words, and of which writing. */
public final class Characters {

    /** No character before this one is Japanese. */
    static final char FIRST_JAPANESE = '々';

    private Characters() {}

    /** Letters, digits and the marks that stand for letters: ー, 々 and 〇. */
    public static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '々' || codePoint == '〇';
    }

    /** Whether a letter belongs to Japanese, whose words are not parted by spaces. */
    public static boolean isJapanese(int codePoint) {
        return (codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != '・')
                || (codePoint >= FIRST_JAPANESE && codePoint <= 0x3007)
                || (codePoint >= 0x3400 && codePoint <= 0x9FFF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    /** Whether a letter or digit belongs to a writing with spaces between words. */
    public static boolean isWestern(int codePoint) {
        return isWordPart(codePoint) && !isJapanese(codePoint);
    }

    public static boolean isHiragana(int codePoint) {
        return (codePoint >= 0x3041 && codePoint <= 0x3096) || codePoint == 'ー';
    }

    public static boolean isKana(int codePoint) {
        return isHiragana(codePoint) || (codePoint >= 0x30A1 && codePoint <= 0x30FA);
    }
}
