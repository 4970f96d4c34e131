package shinagaki.generator.parse;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** Writes tables; each in a region of its own that scrolls sideways where it is wider than the page. */
final class TableWriter {

    private final Output out;
    private final InlineWriter inline;

    TableWriter(Output out, InlineWriter inline) {
        this.out = out;
        this.inline = inline;
    }

    /** @param label names the region: the words of the heading above; empty before the first */
    void write(TableBlock table, String label) {
        out.tag("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        if (label.isEmpty()) {
            out.hole(new Piece.Word("table-region"));
        } else {
            out.attribute(label);
        }
        out.tag("\">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("<thead>\n", part, "</thead>\n");
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("<tbody>\n", part, "</tbody>\n");
            }
        }
        out.tag("</table>\n</div>\n");
    }

    private void rows(String open, Node part, String close) {
        out.tag(open);
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(row);
            }
        }
        out.tag(close);
    }

    private void row(Node row) {
        out.tag("<tr>");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell one) {
                String name = one.isHeader() ? "th" : "td";
                out.tag("<" + name + (one.isHeader() ? " scope=\"col\"" : "") + alignment(one) + ">");
                inline.children(one);
                out.tag("</" + name + ">").endCell();
            }
        }
        out.tag("</tr>").endBlock();
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return " class=\"align-right\"";
        }
        return alignment == TableCell.Alignment.CENTER ? " class=\"align-center\"" : "";
    }
}
