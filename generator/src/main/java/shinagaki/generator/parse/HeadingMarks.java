package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in braces after the words of a heading: {@code {#steps .derived}}.
 *
 * @param id empty where there is none
 * @param classes without their dots
 * @param start offset in the heading's text; its length where there are no braces
 */
record HeadingMarks(String id, List<String> classes, int start) {

    static HeadingMarks of(String text) {
        int close = end(text, withoutLineEnd(text)) - 1;
        int open = text.lastIndexOf('{', close);
        int first = start(text, open + 1);
        if (open < 0 || text.indexOf('}', open) != close || "#.".indexOf(text.charAt(first)) < 0) {
            return new HeadingMarks("", List.of(), text.length());
        }
        String marks = text.substring(first, close).strip();
        String id = "";
        List<String> classes = new ArrayList<>(1);
        for (int from = 0; from < marks.length(); ) {
            int to = wordEnd(marks, from);
            char sign = marks.charAt(from);
            if (sign == '#') {
                id = marks.substring(from + 1, to);
            } else {
                classes.add(marks.substring(sign == '.' ? from + 1 : from, to));
            }
            from = start(marks, to);
        }
        return new HeadingMarks(id, List.copyOf(classes), wordsEnd(text, open));
    }

    private static int withoutLineEnd(String text) {
        int last = text.length() - 1;
        return last >= 0 && "\n\u2028\u2029".indexOf(text.charAt(last)) >= 0 ? last : last + 1;
    }

    private static int start(String text, int from) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int end(String text, int to) {
        int end = to;
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int wordsEnd(String text, int to) {
        int end = to;
        while (end > 0 && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u3000')) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
