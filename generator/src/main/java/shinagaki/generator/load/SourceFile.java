package shinagaki.generator.load;

import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;

/**
 * A text file that an editor wrote.
 *
 * @param path as a message shows it: relative to the working directory where it is below that
 * @param name relative to the content folder, with {@code /}; the file name alone for files outside it
 * @param text without byte-order mark, lines end with a line feed
 */
public record SourceFile(String path, String name, String text) {

    /** The place of a character. */
    public Location at(int offset) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) {
            line++;
            start = feed + 1;
        }
        return new Location(path, line, text.codePointCount(start, end) + 1);
    }

    /** A line without its end, counted from 1; empty where the file is shorter. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int feed = text.indexOf('\n', start);
            if (feed < 0) {
                return "";
            }
            start = feed + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The language that the name tells, as {@code ja} in {@code svc-a.ja.md}; empty where it tells none. */
    public String language() {
        int end = name.lastIndexOf('.');
        int start = name.lastIndexOf('.', end - 1);
        return start < 0 || name.indexOf('/', start) >= 0 ? "" : name.substring(start + 1, end);
    }

    /** Collects what is found in this file alone. */
    public Findings findings() {
        return new Findings(at -> line(at.line()));
    }
}
