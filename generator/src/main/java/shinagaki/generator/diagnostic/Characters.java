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
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** East Asian Width W and F, by the blocks that hold them (Unicode Standard Annex 11). */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
