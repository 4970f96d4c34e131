package shinagaki.generator.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.page.Addresses;
import shinagaki.generator.page.Setting;

/** Lists of the site for machines, with absolute addresses. */
public final class Listings {

    private final Catalog catalog;
    private final Addresses addresses;
    private final Setting setting;

    public Listings(Catalog catalog, Addresses addresses, Setting setting) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.setting = setting;
    }

    /** {@code sitemap.xml}: every page in every language, and which of them say the same. */
    public byte[] sitemap() {
        StringBuilder xml = new StringBuilder(64 * 1024);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        List<String> languages = catalog.site().languages();
        for (String path : addresses.listed()) {
            for (String lang : languages) {
                xml.append("<url><loc>").append(url(lang, path)).append("</loc>");
                languages.forEach(other -> alternate(xml, other, url(other, path)));
                alternate(xml, "x-default", url(languages.getFirst(), path));
                xml.append("</url>\n");
            }
        }
        return utf8(xml.append("</urlset>\n"));
    }

    /** {@code robots.txt}: an edition that is not for everybody is closed. */
    public byte[] robots() {
        return utf8(
                setting.isOpen()
                        ? "User-agent: *\nAllow: /\n\nSitemap: " + setting.absolute("sitemap.xml") + "\n"
                        : "User-agent: *\nDisallow: /\n");
    }

    /** {@code llms.txt}: what the site offers, with the Markdown copies of its pages. */
    public byte[] llms() {
        StringBuilder text = new StringBuilder(64 * 1024);
        String source = catalog.site().sourceLanguage();
        text.append("# ").append(catalog.site().name().in(source)).append('\n');
        for (String lang : catalog.site().languages()) {
            catalog.site()
                    .description()
                    .ifPresent(words ->
                            text.append("\n> ").append(line(words.in(lang))).append('\n'));
        }
        for (String lang : catalog.site().languages()) {
            for (Kind kind : catalog.kinds().values()) {
                section(text, kind, lang);
            }
        }
        return utf8(text);
    }

    private void section(StringBuilder text, Kind kind, String lang) {
        List<Entry> entries = kind.hasPages() ? catalog.ofKind(kind.name()) : List.of();
        if (entries.isEmpty()) {
            return;
        }
        text.append("\n## ")
                .append(kind.plural().in(lang))
                .append(" (")
                .append(lang)
                .append(")\n\n");
        for (Entry entry : entries) {
            text.append("- [")
                    .append(line(entry.title().in(lang)))
                    .append("](")
                    .append(setting.absolute(addresses.entry(entry.id(), lang)))
                    .append("index.md)");
            entry.summary().ifPresent(summary -> text.append(": ").append(line(summary.in(lang))));
            text.append('\n');
        }
    }

    private String url(String lang, String path) {
        return setting.absolute(lang + "/" + path).replace("&", "&amp;");
    }

    private static void alternate(StringBuilder xml, String lang, String url) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(lang)
                .append("\" href=\"")
                .append(url)
                .append("\"/>");
    }

    private static String line(String words) {
        return words.replace('\n', ' ').strip();
    }

    private static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
