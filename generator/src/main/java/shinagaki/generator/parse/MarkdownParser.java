package shinagaki.generator.parse;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceFile;

/**
 * Reads the Markdown of a file: CommonMark with tables, strikethrough, task lists, footnotes, definition lists,
 * callouts, ids of headings and links to entries. Safe for parallel use.
 */
final class MarkdownParser {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS)
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    FootnoteExtension.create(),
                    DefinitionExtension.create()))
            .customInlineParserExtensionFactory(EntryLinkParser.FACTORY)
            .build();

    private MarkdownParser() {}

    /** @param start offset of the first character below the front matter */
    static Body parse(SourceFile file, int start, Findings findings) {
        String markdown = file.text().substring(start);
        Document document = PARSER.parse(withoutBars(markdown));
        return new BodyWriter(markdown, start, new Places(file), findings).write(document);
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
