package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;

/** Builds a list of pieces; neighbouring literals become one. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal;

    Pieces(int capacity) {
        literal = new StringBuilder(capacity);
    }

    Pieces raw(String text) {
        literal.append(text);
        return this;
    }

    Pieces raw(char c) {
        literal.append(c);
        return this;
    }

    /** Plain words, safe between tags and in a quoted attribute. */
    Pieces escaped(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (!escape.isEmpty()) {
                literal.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        if (written == 0) {
            literal.append(text);
        } else {
            literal.append(text, written, text.length());
        }
        return this;
    }

    /** Empty for what needs none. */
    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    Pieces hole(Piece piece) {
        flush();
        pieces.add(piece);
        return this;
    }

    /** The last character written, or a space after a hole and at the start. */
    char last() {
        return literal.isEmpty() ? ' ' : literal.charAt(literal.length() - 1);
    }

    boolean isEmpty() {
        return pieces.isEmpty() && literal.isEmpty();
    }

    /** All so far; this starts anew. */
    List<Piece> take() {
        flush();
        List<Piece> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    /** Leaves out white space at the end. */
    void trimEnd() {
        int end = literal.length();
        while (end > 0 && literal.charAt(end - 1) <= ' ') {
            end--;
        }
        literal.setLength(end);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
