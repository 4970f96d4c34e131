package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces after the words of a heading: {@code {#steps .derived}}.
 *
 * @param id empty where there is none
 * @param classes without their dots
 * @param start offset in the heading's text; its length where there are no braces
 */
record HeadingMarks(String id, List<String> classes, int start) {

    private static final Pattern MARKS = Pattern.compile("[ \\t\\u3000]*\\{[ \\t]*([#.][^{}]*)\\}[ \\t]*$");
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");

    static HeadingMarks of(String text) {
        Matcher matcher = MARKS.matcher(text);
        if (text.indexOf('{') < 0 || !matcher.find()) {
            return new HeadingMarks("", List.of(), text.length());
        }
        String id = "";
        List<String> classes = new ArrayList<>(1);
        for (String mark : SPACE.split(matcher.group(1).strip(), -1)) {
            if (mark.startsWith("#")) {
                id = mark.substring(1);
            } else {
                classes.add(mark.startsWith(".") ? mark.substring(1) : mark);
            }
        }
        return new HeadingMarks(id, List.copyOf(classes), matcher.start());
    }
}
