package shinagaki.generator.diagnostic;

/** How characters stand on a terminal. */
final class Characters {

    private Characters() {}

    /** What stands in for a character that would move the caret: a space for a tab, U+FFFD for a control. */
    static int shown(int c) {
        if (c == '\t') {
            return ' ';
        }
        return Character.isISOControl(c) ? 0xFFFD : c;
    }

    /** As much room below a character as it takes: one column, two, or none for a mark on the one before. */
    static String padding(int c) {
        if (isMark(c)) {
            return "";
        }
        return isWide(c) ? "\u3000" : " ";
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || isBetween(c, 0xFE00, 0xFE0F);
    }

    /** East Asian Width W and F, by the blocks that hold them (Unicode Standard Annex 11). */
    private static boolean isWide(int c) {
        return isBetween(c, 0x1100, 0x115F)
                || isBetween(c, 0x2E80, 0xA4CF)
                || isBetween(c, 0xA960, 0xA97F)
                || isBetween(c, 0xAC00, 0xD7A3)
                || isBetween(c, 0xF900, 0xFAFF)
                || isBetween(c, 0xFE30, 0xFE6F)
                || isBetween(c, 0xFF01, 0xFF60)
                || isBetween(c, 0xFFE0, 0xFFE6)
                || isBetween(c, 0x1F300, 0x1F64F)
                || isBetween(c, 0x1F900, 0x1F9FF)
                || isBetween(c, 0x20000, 0x3FFFD);
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
