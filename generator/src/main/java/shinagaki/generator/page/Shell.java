package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param lang of the page
 * @param title of the document, without the site's name
 * @param root relative address of the site's root, ends with {@code /}; {@code ./} at the root itself
 * @param home relative address of the first page in this language
 * @param canonical absolute address
 * @param permalink absolute, for a page that has one
 * @param markdown the page as Markdown, where there is a copy
 * @param open whether robots may list the page
 * @param alternates this page in every language of the site, this one included
 * @param words interface words of the theme in this language
 * @param assets hashed theme files by their plain name, as relative addresses
 */
public record Shell(
        String lang,
        String site,
        String title,
        String description,
        String root,
        String home,
        String canonical,
        Optional<String> permalink,
        Optional<String> markdown,
        boolean open,
        Optional<Edition> edition,
        List<NavigationLink> navigation,
        List<Crumb> breadcrumbs,
        List<Alternate> alternates,
        Map<String, String> words,
        Map<String, String> assets) {

    /** An edition that is not for everybody; told on every page. */
    public record Edition(String code, String label) {}

    /** A link of the header. */
    public record NavigationLink(String label, String href, boolean current) {}

    /** A step of the way to this page; the last is the page itself and has no address. */
    public record Crumb(String label, Optional<String> href) {}

    /** The page in another language: {@code href} relative, {@code url} absolute, {@code label} in that language. */
    public record Alternate(String lang, String label, String href, String url, boolean current) {}
}
