package shinagaki.generator.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[id]]} and its longer forms in the Markdown tree. */
final class EntryLinkNode extends Node {

    /** Stands for a {@code |} between double brackets, where it does not end a table cell; never in source text. */
    static final char BAR = '\u001F';

    private final Piece.ToEntry target;
    private final String words;

    EntryLinkNode(BasedSequence chars, Piece.ToEntry target, String words) {
        super(chars);
        this.target = target;
        this.words = words;
    }

    Piece.ToEntry target() {
        return target;
    }

    /** Empty where the link shows the title of its target. */
    String words() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
