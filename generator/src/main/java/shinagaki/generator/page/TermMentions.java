package shinagaki.generator.page;

import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.parse.Piece;

/**
 * Writes the links of terms. The definition is the description of the link: read aloud, and shown by the theme while the
 * link has the focus or the pointer, but no part of the text around it.
 */
final class TermMentions {

    private final Catalog catalog;
    private final Addresses addresses;

    TermMentions(Catalog catalog, Addresses addresses) {
        this.catalog = catalog;
        this.addresses = addresses;
    }

    /** On the page of the term itself, where a note may say it, it stays plain. */
    void link(StringBuilder html, Piece.Term term, Viewpoint from) {
        String address = addresses.entry(term.id(), from.lang());
        if (address.equals(from.path())) {
            html.append(term.html());
            return;
        }
        String href = from.href(address);
        Optional<Text> definition = catalog.find(term.id()).flatMap(Entry::summary);
        html.append("<a class=\"term\" href=\"").append(Html.escape(href)).append('"');
        definition.ifPresent(words -> html.append(" aria-description=\"")
                .append(Html.escape(words.in(from.lang())))
                .append('"'));
        html.append('>').append(term.html()).append("</a>");
    }
}
