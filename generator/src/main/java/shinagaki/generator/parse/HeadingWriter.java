package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Rule;

/** Writes headings; mends their levels and ids so that a page is sound whatever an editor wrote. */
final class HeadingWriter {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final String DERIVED = "derived";

    private final Output out;
    private final InlineWriter inline;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    HeadingWriter(Output out, InlineWriter inline) {
        this.out = out;
        this.inline = inline;
    }

    void write(com.vladsch.flexmark.ast.Heading node) {
        HeadingMarks marks = HeadingMarks.of(node.getText().toString());
        int at = node.getStartOffset();
        int level = level(node.getLevel(), at);
        String id = id(marks, at, node.getText().getStartOffset() + marks.start());
        boolean derived = marks.classes().contains(DERIVED);
        unknownMarks(marks, at);
        String words = words(node, marks);
        out.text().startSection(id, words);
        headings.add(new Heading(level, id, words, derived, out.at(at)));
        out.tag("<h" + level + " id=\"" + id + (derived ? "\" class=\"derived\">" : "\">"));
        out.withoutText(() -> inline.childrenBefore(node, node.getText().getStartOffset() + marks.start()));
        if (derived) {
            out.tag(" <span class=\"badge badge-derived\">")
                    .hole(new Piece.Word(DERIVED))
                    .tag("</span>");
        }
        out.tag("</h" + level + ">\n");
    }

    List<Heading> headings() {
        return headings;
    }

    /** Words of the last heading; empty before the first. */
    String last() {
        return headings.isEmpty() ? "" : headings.getLast().text();
    }

    private String words(com.vladsch.flexmark.ast.Heading node, HeadingMarks marks) {
        return HeadingWords.of(node, node.getText().getStartOffset() + marks.start());
    }

    private int level(int written, int offset) {
        int deepest = headings.isEmpty() ? 2 : headings.getLast().level() + 1;
        if (written == 1) {
            out.report(
                    Rule.HEADING_LEVEL,
                    offset,
                    "a heading of level 1 is the page's title alone",
                    "start with '##'; the title stands in the front matter");
        } else if (written > deepest) {
            out.report(
                    Rule.HEADING_LEVEL,
                    offset,
                    "a heading of level " + written + " follows level " + (deepest - 1),
                    "write " + "#".repeat(deepest));
        }
        return Math.min(Math.max(2, written), Math.min(6, deepest));
    }

    private String id(HeadingMarks marks, int offset, int marksOffset) {
        String id = marks.id();
        int position = headings.size() + 1;
        if (id.isEmpty()) {
            out.report(
                    Rule.MISSING_HEADING_ID,
                    offset,
                    "this heading has no id",
                    "write one after its words, the same in every language: {#steps}");
        } else if (!ID.matcher(id).matches()) {
            out.report(
                    Rule.INVALID_ID,
                    marksOffset,
                    "the id '" + id + "' cannot be an anchor",
                    "use letters of a to z, digits and hyphens");
            id = "";
        }
        return unique(id.isEmpty() ? "s-" + position : id, offset);
    }

    private String unique(String id, int offset) {
        int line = out.at(offset).line();
        Integer first = lines.putIfAbsent(id, line);
        if (first == null) {
            return id;
        }
        out.report(
                Rule.DUPLICATE_HEADING_ID, offset, "the id '" + id + "' stands twice", "the first is on line " + first);
        int number = 2;
        while (lines.putIfAbsent(id + "-" + number, line) != null) {
            number++;
        }
        return id + "-" + number;
    }

    private void unknownMarks(HeadingMarks marks, int offset) {
        for (String mark : marks.classes()) {
            if (!mark.equals(DERIVED)) {
                out.report(Rule.UNKNOWN_KEY, offset, "a heading has no mark '" + mark + "'", "one of #id, .derived");
            }
        }
    }
}
