package shinagaki.generator.page;

import shinagaki.generator.parse.Wording;

/** Plain words as HTML. */
public final class Html {

    private Html() {}

    /** Safe between tags and in a quoted attribute. */
    public static String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSpecial(text.charAt(i))) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    /** Words in a language: no line breaks inside a range, and Japanese inside another language is marked as such. */
    public static String worded(String text, String lang) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        Wording.part(text, lang, new Spans(html));
        return html.toString();
    }

    private record Spans(StringBuilder html) implements Wording.Sink {

        @Override
        public void plain(String words) {
            html.append(escape(words));
        }

        @Override
        public void unbroken(String words) {
            html.append("<span class=\"nobr\">").append(escape(words)).append("</span>");
        }

        @Override
        public void japanese(String words) {
            html.append("<span lang=\"ja\">").append(escape(words)).append("</span>");
        }
    }

    private static boolean isSpecial(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
    }

    private static String escapeFrom(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
