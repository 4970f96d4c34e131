package shinagaki.generator.render;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML safe that editors wrote: what is not on the list is gone, scripts, event handlers, styles, frames and
 * addresses with other schemes among it. Relative links stay as they are. Each id is there once, and the page's title
 * stays the only heading of the first level.
 */
public final class HtmlCleaner {

    /** Only tells relative links from others; it never shows. */
    private static final String BASE = "https://site.invalid/";

    private static final Safelist ALLOWED = Safelist.relaxed()
            .addTags(
                    "article", "aside", "abbr", "bdi", "bdo", "del", "details", "dfn", "figcaption", "figure", "footer")
            .addTags(
                    "header", "hr", "input", "ins", "kbd", "mark", "rp", "rt", "ruby", "s", "samp", "section",
                    "summary")
            .addTags("time", "var", "wbr", "label", "main", "nav", "picture")
            .addAttributes(":all", "id", "class", "lang", "dir", "title", "role", "tabindex", "aria-label")
            .addAttributes(":all", "aria-labelledby", "aria-describedby", "aria-description", "aria-hidden")
            .addAttributes("a", "rel")
            .addAttributes("img", "loading")
            .addAttributes("input", "checked")
            .addAttributes("details", "open")
            .addAttributes("time", "datetime")
            .addEnforcedAttribute("input", "type", "checkbox")
            .addEnforcedAttribute("input", "disabled", "disabled")
            .preserveRelativeLinks(true);

    private HtmlCleaner() {}

    /** The safe part of {@code html}, a fragment. */
    public static String clean(String html) {
        Document document = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html, BASE));
        document.outputSettings().prettyPrint(false);
        Set<String> seen = new HashSet<>();
        for (Element element : document.body().getAllElements()) {
            if (element.hasAttr("id") && !seen.add(element.id())) {
                element.removeAttr("id");
            }
            if (element.nameIs("h1")) {
                element.tagName("h2");
            }
        }
        return document.body().html();
    }
}
