package shinagaki.generator.parse;

import java.util.List;

/**
 * What the Markdown of one file says, with holes where words of other entries go. The Markdown tree itself is not kept:
 * this is what a large site holds in memory.
 *
 * @param html the body as HTML pieces, headings included
 * @param sections the same as plain text for search, the lead first
 * @param headings in order
 * @param markdown the Markdown below the front matter as written, but for its links and images, which are pieces
 * @param footnotes how many footnotes the text refers to; their ids follow from their number
 * @param rawHtml whether the author wrote HTML, which must be cleaned before it is shown
 */
public record Body(
        List<Piece> html,
        List<TextSection> sections,
        List<Heading> headings,
        List<Piece> markdown,
        int footnotes,
        boolean rawHtml) {

    /** The same text with other pieces of HTML. */
    public Body withHtml(List<Piece> pieces) {
        return new Body(pieces, sections, headings, markdown, footnotes, rawHtml);
    }

    public Body {
        html = List.copyOf(html);
        sections = List.copyOf(sections);
        headings = List.copyOf(headings);
        markdown = List.copyOf(markdown);
    }
}
