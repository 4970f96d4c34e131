package shinagaki.generator.parse;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by asterisks, also where Japanese stands right beside it. CommonMark asks for a space between a letter and
 * asterisks that enclose punctuation, so that {@code とても**「大事」**です} would show its asterisks; Japanese has no
 * spaces.
 */
final class JapaneseEmphasis extends AsteriskDelimiterProcessor {

    JapaneseEmphasis(boolean strongWrapsEmphasis) {
        super(strongWrapsEmphasis);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking || (afterIsPunctuation && !before.isEmpty() && isJapanese(before, before.length() - 1));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking || (beforeIsPunctuation && !after.isEmpty() && isJapanese(after, 0));
    }

    private static boolean isJapanese(String text, int at) {
        return Scripts.isJapanese(text.charAt(at));
    }
}
