package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Piece;

/** Fills the holes of bodies: titles, links, images and interface words, as they are seen from a page. */
final class Bodies {

    private final Catalog catalog;
    private final Destinations destinations;
    private final Furnishing furnishing;
    private final TermMentions terms;
    private final StaleNotices stale;

    Bodies(Catalog catalog, Links links, Addresses addresses, Furnishing furnishing) {
        this.catalog = catalog;
        this.destinations = new Destinations(links, addresses, furnishing);
        this.furnishing = furnishing;
        this.terms = new TermMentions(catalog, addresses);
        this.stale = new StaleNotices(catalog, furnishing, this::text);
    }

    /** The language in which the body of an entry is shown to readers of another. */
    static String languageOf(Entry entry, String lang) {
        return entry.bodies().containsKey(lang) || entry.bodies().isEmpty()
                ? lang
                : entry.bodies().keySet().iterator().next();
    }

    /** The body in {@code bodyLang} as HTML, safe to print as it is. */
    String html(Entry entry, String bodyLang, Viewpoint from) {
        Body body = entry.bodies().get(bodyLang);
        if (body == null) {
            return "";
        }
        StringBuilder html = new StringBuilder(4096);
        boolean linked = false;
        for (Piece piece : body.html()) {
            switch (piece) {
                case Piece.Literal(String text) -> html.append(text);
                case Piece.EntryTitle(String id) -> title(html, id, bodyLang, from);
                case Piece.LinkStart(Piece.Target target, var at) ->
                    linked = startLink(html, destinations.of(entry, bodyLang, target, from));
                case Piece.LinkEnd() -> {
                    html.append(linked ? "</a>" : "");
                    linked = false;
                }
                case Piece.Image image -> image(html, image, destinations.image(entry, bodyLang, image, from));
                case Piece.Term term -> terms.link(html, term, from);
                case Piece.Word(String key) -> html.append(Html.escape(furnishing.word(from.lang(), key)));
            }
        }
        String all = html.toString();
        String safe = body.rawHtml() ? furnishing.cleaner().apply(all) : all;
        return stale.in(safe, entry, bodyLang, from.lang());
    }

    /** The body in {@code bodyLang} as Markdown, with addresses of the Markdown copies. */
    String markdown(Entry entry, String bodyLang, Viewpoint from) {
        Body body = entry.bodies().get(bodyLang);
        if (body == null) {
            return "";
        }
        StringBuilder markdown = new StringBuilder(2048);
        String end = "";
        for (Piece piece : body.markdown()) {
            switch (piece) {
                case Piece.Literal(String text) -> markdown.append(text);
                case Piece.EntryTitle(String id) -> markdown.append(titleIn(id, from.lang()));
                case Piece.LinkStart(Piece.Target target, var at) -> {
                    String href = MarkdownAddress.of(destinations.of(entry, bodyLang, target, from));
                    markdown.append(href.isEmpty() ? "" : "[");
                    end = href.isEmpty() ? "" : "](" + href + ")";
                }
                case Piece.LinkEnd() -> {
                    markdown.append(end);
                    end = "";
                }
                case Piece.Image image ->
                    markdown.append("![")
                            .append(image.alt())
                            .append("](")
                            .append(destinations.image(entry, bodyLang, image, from))
                            .append(')');
                case Piece.Term term -> markdown.append(term.html());
                case Piece.Word(String key) -> markdown.append(furnishing.word(from.lang(), key));
            }
        }
        return stale.inMarkdown(markdown.toString(), entry, bodyLang, from.lang());
    }

    /** Plain text for search. */
    String text(List<Piece> pieces, String lang) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Literal(String only)) {
            return only;
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal(String words)) {
                text.append(words);
            } else if (piece instanceof Piece.EntryTitle(String id)) {
                text.append(titleIn(id, lang));
            }
        }
        return text.toString();
    }

    private String titleIn(String id, String lang) {
        return catalog.find(id).map(entry -> entry.title().in(lang)).orElse(id);
    }

    private void title(StringBuilder html, String id, String bodyLang, Viewpoint from) {
        Text title = catalog.find(id).map(Entry::title).orElseGet(() -> new Text(Map.of(bodyLang, id)));
        String lang = title.languageFor(from.lang());
        String words = Html.escape(title.in(from.lang()));
        if (lang.equals(bodyLang)) {
            html.append(words);
        } else {
            html.append("<span lang=\"")
                    .append(lang)
                    .append("\">")
                    .append(words)
                    .append("</span>");
        }
    }

    private static boolean startLink(StringBuilder html, String href) {
        if (href.isEmpty()) {
            return false;
        }
        html.append("<a href=\"").append(Html.escape(href)).append('"');
        html.append(Destinations.isOutside(href) ? " rel=\"noopener\">" : ">");
        return true;
    }

    private static void image(StringBuilder html, Piece.Image image, String source) {
        if (source.isEmpty()) {
            html.append(Html.escape(image.alt()));
            return;
        }
        html.append("<img src=\"").append(Html.escape(source)).append("\" alt=\"");
        html.append(Html.escape(image.alt())).append('"');
        if (!image.title().isEmpty()) {
            html.append(" title=\"").append(Html.escape(image.title())).append('"');
        }
        html.append(" loading=\"lazy\">");
    }
}
