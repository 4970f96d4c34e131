package shinagaki.generator.catalog;

import java.util.List;
import java.util.function.Predicate;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Piece;
import shinagaki.generator.parse.TextSection;

/**
 * Takes the titles of hidden entries out of prose. Only a site that lowers {@code narrower-link} has any; not even the
 * id of what is hidden may show then.
 */
final class Mentions {

    private final Predicate<String> hidden;

    /** @param hidden whether an entry, by its id, may not be mentioned */
    Mentions(Predicate<String> hidden) {
        this.hidden = hidden;
    }

    Body without(Body body) {
        if (body.html().stream().noneMatch(this::isHidden)) {
            return body;
        }
        List<TextSection> sections = body.sections().stream()
                .map(section -> new TextSection(section.anchor(), section.heading(), without(section.text())))
                .toList();
        return new Body(
                without(body.html()),
                sections,
                body.headings(),
                without(body.markdown()),
                body.footnotes(),
                body.rawHtml());
    }

    private List<Piece> without(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> isHidden(piece) ? new Piece.Literal("…") : piece)
                .toList();
    }

    private boolean isHidden(Piece piece) {
        return piece instanceof Piece.EntryTitle(String id) && hidden.test(id);
    }
}
