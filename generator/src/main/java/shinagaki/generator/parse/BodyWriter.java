package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Walks through a Markdown tree once, block by block, and writes all that is kept of it. */
final class BodyWriter {

    private final Document document;
    private final Output out;
    private final Footnotes footnotes = new Footnotes();
    private final InlineWriter inline;
    private final HeadingWriter headings;
    private final TableWriter tables;
    private final CodeWriter code;
    private final CalloutWriter callouts;

    BodyWriter(Document document, Output out) {
        this.document = document;
        this.out = out;
        this.inline = new InlineWriter(out, footnotes, Parser.REFERENCES.get(document));
        this.headings = new HeadingWriter(out, inline);
        this.tables = new TableWriter(out, inline);
        this.code = new CodeWriter(out);
        this.callouts = new CalloutWriter(out, inline);
    }

    Body write() {
        blocks(document);
        footnoteTexts();
        footnoteSection();
        footnoteTexts();
        return new Body(
                out.html().take(),
                out.text().finish(),
                headings.headings(),
                out.copy().finish(),
                footnotes.count(),
                out.hasRawHtml());
    }

    private void blocks(Node parent) {
        blocksFrom(parent.getFirstChild());
    }

    private void blocksFrom(@org.jspecify.annotations.Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> {
                footnoteTexts();
                headings.write(heading);
            }
            case BulletList list -> wrapped("<ul>\n", list, "</ul>\n");
            case TaskListItem item -> task(item);
            case DefinitionItem item -> wrapped("<dd>", item, "</dd>\n");
            case DefinitionTerm term -> term(term);
            case ListItem item -> wrapped("<li>", item, "</li>\n");
            case OrderedList list -> wrapped(start(list), list, "</ol>\n");
            case TableBlock table -> tables.write(table, headings.last());
            case FencedCodeBlock block -> code.fenced(block);
            case IndentedCodeBlock block -> code.indented(block);
            case BlockQuote quote -> quote(quote);
            case ThematicBreak ignored -> out.tag("<hr>\n");
            case HtmlCommentBlock ignored -> {}
            case HtmlBlock html -> code.html(html);
            case DefinitionList list -> wrapped("<dl>\n", list, "</dl>\n");
            case Reference reference -> out.cut(reference.getStartOffset(), reference.getEndOffset());
            case FootnoteBlock ignored -> {}
            default -> blocks(node);
        }
    }

    private void wrapped(String open, Node node, String close) {
        out.tag(open);
        blocks(node);
        out.tag(close);
    }

    private void paragraph(Paragraph paragraph) {
        boolean tight = isTight(paragraph);
        out.tag(tight ? "" : "<p>");
        inline.children(paragraph);
        out.tag(tight ? "" : "</p>\n").endText();
    }

    private static boolean isTight(Paragraph paragraph) {
        return switch (paragraph.getParent()) {
            case DefinitionItem item ->
                item.getFirstChild() != null && item.getFirstChild().getNext() == null;
            case ListItem item -> item.getParent() instanceof ListBlock list && list.isTight();
            case null, default -> false;
        };
    }

    private void term(DefinitionTerm term) {
        out.tag("<dt>");
        inline.children(term);
        out.tag("</dt>").endBlock();
    }

    private static String start(OrderedList list) {
        int number = list.getStartNumber();
        return number == 1 ? "<ol>\n" : "<ol start=\"" + number + "\">\n";
    }

    /** The words beside the box are its label. */
    private void task(TaskListItem item) {
        out.tag("<li class=\"task\"><label><input type=\"checkbox\" disabled"
                + (item.isItemDoneMarker() ? " checked" : "") + "> ");
        Node first = item.getFirstChild();
        if (first instanceof Paragraph) {
            inline.children(first);
            out.tag("</label>").endText();
            blocksFrom(first.getNext());
        } else {
            out.tag("</label>");
            blocksFrom(first);
        }
        out.tag("</li>\n");
    }

    private void quote(BlockQuote quote) {
        if (callouts.isCallout(quote)) {
            callouts.open(quote);
            blocksFrom(quote.getFirstChild().getNext());
            callouts.close();
        } else {
            wrapped("<blockquote>\n", quote, "</blockquote>\n");
        }
    }

    /** A footnote's words belong to the section that refers to it first. */
    private void footnoteTexts() {
        for (FootnoteBlock block : footnotes.takeUnread()) {
            out.withoutHtml(() -> blocks(block));
        }
    }

    private void footnoteSection() {
        if (footnotes.count() == 0) {
            return;
        }
        out.tag("<section class=\"footnotes\" aria-label=\"")
                .hole(new Piece.Word("footnotes"))
                .tag("\">\n<ol>\n");
        int written = 0;
        while (written < footnotes.count()) {
            Footnotes.Note note = footnotes.all().get(written++);
            out.tag("<li id=\"fn-" + note.number() + "\">");
            out.withoutText(() -> blocks(note.block()));
            out.tag("<a class=\"footnote-back\" href=\"#fnref-" + note.number() + "\" aria-label=\"")
                    .hole(new Piece.Word("footnote-back"))
                    .tag("\">\u21A9\uFE0E</a></li>\n");
        }
        out.tag("</ol>\n</section>\n");
    }
}
