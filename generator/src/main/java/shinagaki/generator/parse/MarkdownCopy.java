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
        List<Piece> pieces = new ArrayList<>(4 * links.size() + 1);
        int written = 0;
        for (Link link : links) {
            if (link.from < written) {
                continue;
            }
            words(pieces, written, link.from);
            pieces.addAll(link.pieces);
            written = link.to;
        }
        words(pieces, written, markdown.length());
        return List.copyOf(pieces);
    }

    private void words(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Literal(markdown.substring(from, to)));
        }
    }
}
