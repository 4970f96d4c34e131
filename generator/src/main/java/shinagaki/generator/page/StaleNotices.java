package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.SourceBlocks;
import shinagaki.generator.catalog.Translation;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Piece;
import shinagaki.generator.parse.TextSection;
import shinagaki.generator.parse.TrackedBlocks;

/** Tells, under the heading of every section that its source has left behind, what the source says by now. */
final class StaleNotices {

    /** Plain words of a text with holes, in a language. */
    interface Reading {
        String of(List<Piece> pieces, String lang);
    }

    private final Catalog catalog;
    private final Furnishing furnishing;
    private final Reading reading;

    StaleNotices(Catalog catalog, Furnishing furnishing, Reading reading) {
        this.catalog = catalog;
        this.furnishing = furnishing;
        this.reading = reading;
    }

    /** Puts the notices into the body of an entry. They have no ids, since the other languages do not have them. */
    String in(String html, Entry entry, String bodyLang, String pageLang) {
        Translation translation = entry.translations().get(bodyLang);
        if (translation == null || translation.behind().isEmpty()) {
            return html;
        }
        StringBuilder noticed = new StringBuilder(html);
        int start = 0;
        for (Translation.Lag lag : translation.behind()) {
            String notice = notice(entry, translation.source(), lag, pageLang);
            int at = place(noticed, lag.section(), start);
            noticed.insert(at, notice);
            if (at == start) {
                start += notice.length();
            }
        }
        return noticed.toString();
    }

    /** The same for the Markdown copy: quotations below the headings. */
    String inMarkdown(String markdown, Entry entry, String bodyLang, String pageLang) {
        Translation translation = entry.translations().get(bodyLang);
        if (translation == null || translation.behind().isEmpty()) {
            return markdown;
        }
        StringBuilder noticed = new StringBuilder(markdown);
        int start = 0;
        for (Translation.Lag lag : translation.behind()) {
            String notice = quoted(entry, translation.source(), lag, pageLang);
            int at = lineBelow(noticed, lag.section(), start);
            noticed.insert(at, notice);
            if (at == start) {
                start += notice.length();
            }
        }
        return noticed.toString();
    }

    private static int lineBelow(StringBuilder markdown, String section, int start) {
        if (section.equals(SourceBlocks.WORDS) || section.equals(SourceBlocks.LEAD)) {
            return start;
        }
        String mark = "{#" + (section.startsWith("#") ? section.substring(1) : section);
        Matcher heading = Pattern.compile("^#{2,6} .*" + Pattern.quote(mark) + "[ }].*\\n\\n?", Pattern.MULTILINE)
                .matcher(markdown);
        return heading.find(start) ? heading.end() : start;
    }

    private String quoted(Entry entry, String source, Translation.Lag lag, String lang) {
        List<String> texts = texts(entry, source, lag);
        boolean isWords = lag.section().equals(SourceBlocks.WORDS);
        int removed = isWords ? 0 : lag.removed();
        if (texts.isEmpty() && removed == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(furnishing.word(lang, isWords ? "stale-words" : "stale"));
        if (removed > 0) {
            lines.add(furnishing.word(lang, "stale-removed").replace("{count}", Integer.toString(removed)));
        }
        if (!texts.isEmpty()) {
            lines.add(furnishing.word(lang, "stale-changed").replace("{count}", Integer.toString(texts.size())));
            texts.forEach(text -> lines.add("- " + text.replace('\n', ' ')));
        }
        return lines.stream().map(line -> "> " + line).collect(Collectors.joining("\n>\n", "", "\n\n"));
    }

    /** After the heading; what has none stands before the body, in the order told. */
    private static int place(StringBuilder html, String section, int start) {
        if (section.equals(SourceBlocks.WORDS) || section.equals(SourceBlocks.LEAD)) {
            return start;
        }
        String anchor = section.startsWith("#") ? section.substring(1) : section;
        for (int at = html.indexOf("<h", start); at >= 0; at = html.indexOf("<h", at + 1)) {
            int open = html.indexOf(">", at);
            if (open > at && html.substring(at, open).contains(" id=\"" + anchor + "\"")) {
                int close = html.indexOf("</h" + html.charAt(at + 2) + ">", open);
                return close < 0 ? start : close + "</h2>".length();
            }
        }
        return start;
    }

    private String notice(Entry entry, String source, Translation.Lag lag, String lang) {
        List<String> texts = texts(entry, source, lag);
        boolean isWords = lag.section().equals(SourceBlocks.WORDS);
        int removed = isWords ? 0 : lag.removed();
        if (texts.isEmpty() && removed == 0) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"callout stale\" role=\"note\">\n<p class=\"callout-title\">")
                .append(word(lang, isWords ? "stale-words" : "stale"))
                .append("</p>\n");
        if (removed > 0) {
            html.append("<p>").append(counted(lang, "stale-removed", removed)).append("</p>\n");
        }
        if (!texts.isEmpty()) {
            html.append("<details><summary>")
                    .append(counted(lang, "stale-changed", texts.size()))
                    .append("</summary>\n<div lang=\"")
                    .append(source)
                    .append("\">\n");
            texts.forEach(text -> html.append("<p>").append(Html.escape(text)).append("</p>\n"));
            html.append("</div>\n</details>\n");
        }
        return html.append("</div>\n").toString();
    }

    /** Only what the edition holds: a field that it hides is not among its fields. */
    private List<String> texts(Entry entry, String source, Translation.Lag lag) {
        List<String> texts = new ArrayList<>();
        Kind kind = catalog.kinds().get(entry.kind());
        if (kind != null) {
            Map<String, String> words = SourceBlocks.words(entry, kind, source);
            lag.words().stream().filter(words::containsKey).map(words::get).forEach(texts::add);
        }
        Body body = entry.bodies().get(source);
        TextSection section = body == null ? null : SourceBlocks.sections(body).get(lag.section());
        if (section != null) {
            List<List<Piece>> blocks = TrackedBlocks.of(section);
            lag.blocks()
                    .forEach(block -> texts.add(reading.of(blocks.get(block), source)
                            .replace('\t', ' ')
                            .strip()));
        }
        return texts;
    }

    private String counted(String lang, String key, int count) {
        return word(lang, key).replace("{count}", Integer.toString(count));
    }

    private String word(String lang, String key) {
        return Html.escape(furnishing.word(lang, key));
    }
}
