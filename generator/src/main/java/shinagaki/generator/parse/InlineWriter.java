package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Writes what stands in a line. */
final class InlineWriter {

    private final Output out;
    private final LinkWriter links;
    private final Footnotes footnotes;
    private int end = Integer.MAX_VALUE;

    InlineWriter(Output out, Footnotes footnotes, ReferenceRepository definitions) {
        this.out = out;
        this.links = new LinkWriter(out, this, definitions);
        this.footnotes = footnotes;
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    /** Writes what stands before an offset. */
    void childrenBefore(Node parent, int offset) {
        end = offset;
        children(parent);
        end = Integer.MAX_VALUE;
    }

    void write(Node node) {
        if (node.getStartOffset() >= end) {
            return;
        }
        switch (node) {
            case Text text -> words(text);
            case StrongEmphasis strong -> wrapped("<strong>", strong, "</strong>");
            case SoftLineBreak ignored -> softBreak(node);
            case Link link -> links.link(link);
            case EntryLinkNode link -> links.entryLink(link);
            case Code code -> out.tag("<code>").words(code(code)).tag("</code>");
            case Emphasis emphasis -> wrapped("<em>", emphasis, "</em>");
            case HardLineBreak ignored -> out.tag("<br>\n").textOnly("\n");
            case HtmlEntity entity -> out.words(entity.getChars().unescape());
            case AutoLink link -> links.autoLink(link.getText(), link, "");
            case MailLink link -> links.autoLink(link.getText(), link, "mailto:");
            case LinkRef link -> links.reference(link);
            case Image image -> links.image(image);
            case ImageRef image -> links.imageReference(image);
            case Strikethrough struck -> wrapped("<del>", struck, "</del>");
            case Footnote footnote -> footnotes.refer(footnote, out, this);
            case HtmlInline html -> out.rawHtml(plain(html.getChars()));
            case HtmlInlineComment ignored -> {}
            default -> children(node);
        }
    }

    private void wrapped(String open, Node node, String close) {
        out.tag(open);
        children(node);
        out.tag(close);
    }

    private void words(Text text) {
        BasedSequence chars = text.getChars();
        if (chars.getEndOffset() > end) {
            chars = chars.subSequence(0, Math.max(0, end - chars.getStartOffset()))
                    .trimEnd();
        }
        String words = unescaped(chars);
        if (links.isInside() || !words.contains("://")) {
            out.words(words);
        } else {
            links.bareAddresses(words, chars.getStartOffset());
        }
    }

    /** Text with its escapes and entities read. */
    static String unescaped(BasedSequence chars) {
        String words = plain(chars);
        return words.indexOf('\\') < 0 && words.indexOf('&') < 0 ? words : plain(chars.unescape());
    }

    static String plain(CharSequence chars) {
        return string(chars).replace(EntryLinkNode.BAR, '|');
    }

    /** What stands in one piece in a text is cut from it; the sequence itself would copy it sign by sign. */
    private static String string(CharSequence chars) {
        return chars instanceof SubSequence part && part.getBase() instanceof String text
                ? text.substring(part.getStartOffset(), part.getEndOffset())
                : chars.toString();
    }

    /** A line end between Japanese characters is none at all; elsewhere it is a space. */
    private void softBreak(Node node) {
        Node before = node.getPrevious();
        Node after = node.getNext();
        boolean joined = before != null
                && after != null
                && Scripts.isJapanese(before.getChars().lastChar())
                && Scripts.isJapanese(after.getChars().firstChar());
        if (!joined) {
            out.tag("\n").textOnly(" ");
        }
    }

    private static String code(Code code) {
        String content = plain(code.getText()).replace('\n', ' ');
        if (code.getAncestorOfType(TableCell.class) != null) {
            content = content.replace("\\|", "|");
        }
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
        return padded ? content.substring(1, content.length() - 1) : content;
    }
}
