package shinagaki.generator.parse;

import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;

/** Tabs in the indentation of YAML, which YAML forbids. */
final class Tabs {

    private Tabs() {}

    /** Reports each line that is indented by a tab, and puts a space in its place so that the rest can be read. */
    static String spaced(String path, String text, int firstLine, Findings findings) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text);
        int line = firstLine;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int tab = indentingTab(text, start, end);
            if (tab >= 0) {
                findings.report(
                        Rule.TAB,
                        new Location(path, line, tab - start + 1),
                        "a tab indents this line",
                        "indent with spaces");
                space(spaced, start, end);
            }
            start = end + 1;
            line++;
        }
        return spaced.toString();
    }

    private static int indentingTab(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                return i;
            }
            if (c != ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static void space(StringBuilder text, int start, int end) {
        for (int i = start; i < end && (text.charAt(i) == '\t' || text.charAt(i) == ' '); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
