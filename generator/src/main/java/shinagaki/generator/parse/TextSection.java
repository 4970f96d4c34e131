package shinagaki.generator.parse;

import java.util.List;

/**
 * Plain text below a heading, up to the next.
 *
 * @param anchor id of the heading; empty for the lead
 * @param heading plain words; empty for the lead
 * @param text literal text and titles of entries; blocks are separated by a line feed
 */
public record TextSection(String anchor, String heading, List<Piece> text) {

    public TextSection {
        text = List.copyOf(text);
    }
}
