package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The Markdown as written, but for its links and images. */
final class MarkdownCopy {

    /** What stands from one offset to another, and the pieces that take its place. */
    record Link(int from, int to, List<Piece> pieces) {}

    private final String markdown;
    private final List<Link> links = new ArrayList<>();

    MarkdownCopy(String markdown) {
        this.markdown = markdown;
    }

    void add(Link link) {
        links.add(link);
    }

    /** Leaves something out. */
    void cut(int from, int to) {
        links.add(new Link(from, to, List.of()));
    }

    /** Where one link stands in another, the outer one counts. */
    List<Piece> finish() {
        links.sort(Comparator.comparingInt(Link::from).thenComparing(Link::to, Comparator.reverseOrder()));
        Pieces pieces = new Pieces(markdown.length());
        int written = 0;
        for (Link link : links) {
            if (link.from < written) {
                continue;
            }
            pieces.raw(markdown.substring(written, link.from));
            link.pieces.forEach(piece -> add(pieces, piece));
            written = link.to;
        }
        return pieces.raw(markdown.substring(written)).take();
    }

    private static void add(Pieces pieces, Piece piece) {
        if (piece instanceof Piece.Literal(String text)) {
            pieces.raw(text);
        } else {
            pieces.hole(piece);
        }
    }
}
