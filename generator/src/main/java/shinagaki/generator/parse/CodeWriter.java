package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import java.util.regex.Pattern;

/** Writes blocks that are shown as they are: code, and HTML of the author's own. */
final class CodeWriter {

    private static final Pattern UNSHOWN = Pattern.compile(
            "<!--.*?-->|<(script|style)\\b.*?(</\\1\\s*>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\n\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

    private final Output out;

    CodeWriter(Output out) {
        this.out = out;
    }

    void fenced(FencedCodeBlock block) {
        String info = block.getInfo().toString().strip();
        int space = info.indexOf(' ');
        String language = space < 0 ? info : info.substring(0, space);
        write(InlineWriter.plain(block.getContentChars()), language);
    }

    void indented(IndentedCodeBlock block) {
        write(InlineWriter.plain(block.getContentChars()).stripTrailing() + "\n", "");
    }

    /** Kept as it is until it is cleaned; its text without tags is found by search. */
    void html(HtmlBlock block) {
        String html = InlineWriter.plain(block.getChars());
        out.rawHtml(html);
        String words = TAG.matcher(UNSHOWN.matcher(html).replaceAll(" ")).replaceAll(" ");
        out.textOnly(BLANK_LINES.matcher(words.strip()).replaceAll("\n"));
        out.endBlock();
    }

    private void write(String code, String language) {
        out.tag("<pre tabindex=\"0\"><code");
        if (LANGUAGE.matcher(language).matches()) {
            out.tag(" class=\"lang-").attribute(language).tag("\"");
        }
        out.tag(">")
                .attribute(code)
                .tag("</code></pre>")
                .textOnly(code.stripTrailing())
                .endBlock();
    }
}
