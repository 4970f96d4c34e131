package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes block quotes that start with {@code [!NOTE]} and its like. */
final class CalloutWriter {

    private static final Pattern MARK =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*(\\n|$)", Pattern.CASE_INSENSITIVE);

    private final Output out;
    private final InlineWriter inline;

    CalloutWriter(Output out, InlineWriter inline) {
        this.out = out;
        this.inline = inline;
    }

    boolean isCallout(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first
                && MARK.matcher(first.getChars()).lookingAt();
    }

    /** Writes everything up to the end of the first paragraph. */
    void open(BlockQuote quote) {
        Node first = quote.getFirstChild();
        Matcher mark = MARK.matcher(first.getChars());
        if (!mark.lookingAt()) {
            throw new IllegalArgumentException("not a callout");
        }
        String name = "callout-" + mark.group(1).toLowerCase(Locale.ROOT);
        out.tag("<div class=\"callout " + name + "\" role=\"note\">\n<p class=\"callout-title\">")
                .hole(new Piece.Word(name))
                .tag("</p>\n");
        Node node = first.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak)) {
            node = node.getNext();
        }
        if (node != null) {
            out.tag("<p>");
            for (Node next = node.getNext(); next != null; next = next.getNext()) {
                inline.write(next);
            }
            out.tag("</p>").endBlock();
        }
    }

    void close() {
        out.tag("</div>\n");
    }
}
