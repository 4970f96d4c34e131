package shinagaki.generator.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The key {@code translates} in the text of a file. Everything else in the file stays as it is. */
public final class TranslatesKey {

    private static final Pattern KEY = Pattern.compile("(['\"]?)translates\\1[ \\t]*:.*", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z-]*");
    private static final String FENCE = "---";

    private TranslatesKey() {}

    /**
     * The text with {@code digests} by section as the value of the key, which is written last where it is not there.
     *
     * @param text as it is on the disk, whatever its line ends
     * @throws IllegalArgumentException when the text has no front matter
     */
    public static String renewed(String text, Map<String, List<String>> digests) {
        int first = lineAfter(text, 0);
        String lineEnd = text.startsWith("\r\n", first - 2) ? "\r\n" : "\n";
        int line = first;
        while (line < text.length() && !isFence(text, line)) {
            int next = lineAfter(text, line);
            if (KEY.matcher(text.substring(line, next)).matches()) {
                return text.substring(0, line) + written(digests, lineEnd) + text.substring(endOfValue(text, next));
            }
            line = next;
        }
        if (line >= text.length()) {
            throw new IllegalArgumentException("there is no front matter");
        }
        return text.substring(0, line) + written(digests, lineEnd) + text.substring(line);
    }

    private static String written(Map<String, List<String>> digests, String lineEnd) {
        StringBuilder yaml = new StringBuilder("translates:").append(lineEnd);
        digests.forEach((section, of) -> yaml.append("  ")
                .append(PLAIN.matcher(section).matches() ? section : "'" + section + "'")
                .append(": ['")
                .append(String.join("', '", of))
                .append("']")
                .append(lineEnd));
        return yaml.toString();
    }

    /** Where the indented lines end, blank ones at the end not included. */
    private static int endOfValue(String text, int start) {
        int end = start;
        for (int line = start; line < text.length(); line = lineAfter(text, line)) {
            boolean blank = text.substring(line, lineAfter(text, line)).isBlank();
            boolean indented = text.charAt(line) == ' ' || text.charAt(line) == '\t';
            if (!blank && !indented) {
                return end;
            }
            end = blank ? end : lineAfter(text, line);
        }
        return end;
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith(FENCE, at)
                && text.substring(at + FENCE.length(), lineAfter(text, at)).isBlank();
    }

    private static int lineAfter(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }
}
