package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The plain words of a heading, up to its marks. */
final class HeadingWords {

    private HeadingWords() {}

    static String of(Node heading, int end) {
        StringBuilder words = new StringBuilder();
        collect(heading, end, words);
        return words.toString().strip();
    }

    private static void collect(Node parent, int end, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null && node.getStartOffset() < end; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(InlineWriter.unescaped(before(end, text.getChars())));
                case Code code -> words.append(InlineWriter.plain(code.getText()));
                case EntryLinkNode link ->
                    words.append(link.words().isEmpty() ? link.target().id() : link.words());
                case SoftLineBreak ignored -> words.append(' ');
                case HtmlInline ignored -> {}
                default -> collect(node, end, words);
            }
        }
    }

    private static BasedSequence before(int end, BasedSequence chars) {
        return chars.getEndOffset() <= end ? chars : chars.subSequence(0, Math.max(0, end - chars.getStartOffset()));
    }
}
