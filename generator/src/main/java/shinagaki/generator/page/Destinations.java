package shinagaki.generator.page;

import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.parse.Piece;

/** Where the links of bodies lead, as seen from a page. What leads nowhere in this edition has an empty address. */
final class Destinations {

    private final Links links;
    private final Addresses addresses;
    private final Furnishing furnishing;

    Destinations(Links links, Addresses addresses, Furnishing furnishing) {
        this.links = links;
        this.addresses = addresses;
        this.furnishing = furnishing;
    }

    String of(Entry entry, String bodyLang, Piece.Target target, Viewpoint from) {
        return links.resolve(entry, bodyLang, target)
                .map(resolved -> switch (resolved) {
                    case Links.Resolved.ToEntry(String id, String anchor) -> from.href(entry(id, anchor, from.lang()));
                    case Links.Resolved.ToAttachment(String path) ->
                        from.href(furnishing.attachment().apply(path));
                    case Links.Resolved.ToWeb(String url) -> url;
                })
                .orElse("");
    }

    String image(Entry entry, String bodyLang, Piece.Image image, Viewpoint from) {
        return links.attachment(entry, bodyLang, image.path())
                .map(path -> from.href(furnishing.attachment().apply(path)))
                .orElse("");
    }

    static boolean isOutside(String href) {
        return href.startsWith("https:") || href.startsWith("http:") || href.startsWith("mailto:");
    }

    private String entry(String id, String anchor, String lang) {
        if (anchor.isEmpty()) {
            return addresses.entry(id, lang);
        }
        Place place = addresses.place(id);
        return lang + "/" + place.path() + "#" + (place.isOwnPage() ? anchor : Addresses.anchor(id, anchor));
    }
}
