package shinagaki.generator.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the words of HTML as it comes, piece by piece; a tag may begin in one piece and end in another. It knows just as
 * much of HTML as it takes to tell words from tags, blocks from what stands in a line, and what holds no links.
 */
final class HtmlWords {

    /** Takes what is read, in order. */
    interface Sink {

        /**
         * A character of the text.
         *
         * @param from where it begins in the piece; it ends at {@code to}
         * @param linkable whether a link may stand here
         */
        void character(char c, int from, int to, boolean linkable);

        void endBlock();

        void startSection();
    }

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> UNLINKED = Set.of(
            "a",
            "button",
            "code",
            "dt",
            "kbd",
            "label",
            "option",
            "pre",
            "samp",
            "script",
            "select",
            "style",
            "summary",
            "svg",
            "template",
            "textarea",
            "th",
            "title",
            "var");

    private static final Set<String> IN_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "#39", '\'', "apos", '\'');

    private static final String COMMENT = "!--";

    private final Sink sink;
    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private char quote;
    private int unlinked;

    HtmlWords(Sink sink) {
        this.sink = sink;
    }

    void read(String html) {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (inTag) {
                inTag(c);
                at++;
            } else if (c == '<') {
                inTag = true;
                quote = 0;
                tag.setLength(0);
                at++;
            } else if (c == '&') {
                at = entity(html, at);
            } else {
                sink.character(c == '\n' ? ' ' : c, at, at + 1, unlinked == 0);
                at++;
            }
        }
    }

    private void inTag(char c) {
        if (tag.indexOf(COMMENT) == 0) {
            tag.append(c);
            inTag = tag.length() < 2 * COMMENT.length() - 1 || tag.lastIndexOf("-->") != tag.length() - 3;
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            inTag = false;
            tag();
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            tag.append(c);
        }
    }

    private void tag() {
        boolean closes = tag.length() > 0 && tag.charAt(0) == '/';
        int from = closes ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        element(tag.substring(from, to).toLowerCase(Locale.ROOT), closes);
    }

    private void element(String name, boolean closes) {
        if (!IN_A_LINE.contains(name)) {
            sink.endBlock();
        }
        boolean isHeading = HEADINGS.contains(name);
        if (!closes && (isHeading || name.equals("section"))) {
            sink.startSection();
        }
        if (isHeading || UNLINKED.contains(name)) {
            unlinked = Math.max(0, unlinked + (closes ? -1 : 1));
        }
    }

    /** Those that the writers of bodies use, and any other as a space. */
    private int entity(String html, int at) {
        int end = html.indexOf(';', at);
        boolean isEntity = end > at && end - at < 12;
        char c = isEntity ? ENTITIES.getOrDefault(html.substring(at + 1, end), ' ') : '&';
        int next = isEntity ? end + 1 : at + 1;
        sink.character(c, at, next, unlinked == 0);
        return next;
    }
}
