package shinagaki.generator.parse;

import com.vladsch.flexmark.util.ast.Document;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceFile;

/**
 * Reads the Markdown of a file: CommonMark with tables, strikethrough, task lists, footnotes, definition lists,
 * callouts, ids of headings and links to entries. Safe for parallel use.
 */
final class MarkdownParser {

    private static final Dialects DIALECTS = new Dialects();

    private MarkdownParser() {}

    /** @param start offset of the first character below the front matter */
    static Body parse(SourceFile file, int start, Findings findings) {
        String markdown = file.text().substring(start);
        Document document = DIALECTS.parserFor(markdown).parse(withoutBars(markdown));
        return new BodyWriter(document, new Output(markdown, start, file, findings)).write();
    }

    /** A bar between double brackets would end a table cell. */
    private static String withoutBars(String markdown) {
        int open = markdown.indexOf("[[");
        if (open < 0 || markdown.indexOf('|') < 0) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown);
        while (open >= 0) {
            int close = markdown.indexOf("]]", open + 2);
            int feed = markdown.indexOf('\n', open + 2);
            int bar = markdown.indexOf('|', open + 2);
            boolean linked = close >= 0 && (feed < 0 || close < feed) && bar >= 0 && bar < close;
            if (linked) {
                text.setCharAt(bar, EntryLinkNode.BAR);
            }
            open = markdown.indexOf("[[", linked ? close : open + 2);
        }
        return text.toString();
    }
}
