package shinagaki.generator.parse;

import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.load.SourceFile;

/** What the walk through one Markdown tree writes to: HTML and plain text at once, and what is wrong. */
final class Output implements Wording.Sink {

    private final Pieces html;
    private final PlainText text;
    private final MarkdownCopy copy;
    private final Places places;
    private final int start;
    private final Findings findings;
    private final String lang;
    private boolean rawHtml;
    private boolean htmlMuted;
    private boolean textMuted;

    Output(String markdown, int start, SourceFile file, Findings findings) {
        this.html = new Pieces(markdown.length() * 2);
        this.text = new PlainText(markdown.length());
        this.copy = new MarkdownCopy(markdown);
        this.start = start;
        this.places = new Places(file);
        this.lang = file.language();
        this.findings = findings;
    }

    Output tag(String tag) {
        if (!htmlMuted) {
            html.raw(tag);
        }
        return this;
    }

    /** Plain words: escaped in HTML, as they are in text. */
    Output words(String words) {
        if (!htmlMuted) {
            Wording.part(words, lang, this);
        }
        if (!textMuted) {
            text.words(words);
        }
        return this;
    }

    @Override
    public void plain(String words) {
        html.escaped(words);
    }

    @Override
    public void unbroken(String words) {
        span("<span class=\"nobr\">", words);
    }

    @Override
    public void japanese(String words) {
        span("<span lang=\"ja\">", words);
    }

    private void span(String start, String words) {
        html.raw(start);
        html.escaped(words);
        html.raw("</span>");
    }

    /** Plain words in HTML only, such as those of an attribute. */
    Output attribute(String words) {
        if (!htmlMuted) {
            html.escaped(words);
        }
        return this;
    }

    Output rawHtml(String raw) {
        rawHtml = true;
        return tag(raw);
    }

    Output hole(Piece piece) {
        if (!htmlMuted) {
            html.hole(piece);
        }
        if (!textMuted && piece instanceof Piece.EntryTitle) {
            text.hole(piece);
        }
        return this;
    }

    /** Plain words without a place in HTML. */
    Output textOnly(String words) {
        if (!textMuted) {
            text.words(words);
        }
        return this;
    }

    void endBlock() {
        endText();
        tag("\n");
    }

    /** Ends a block whose HTML goes on. */
    void endText() {
        if (!textMuted) {
            text.endBlock();
        }
    }

    void endCell() {
        if (!textMuted) {
            text.endCell();
        }
    }

    /** Runs a part of the walk for its text only. */
    void withoutHtml(Runnable walk) {
        htmlMuted = true;
        walk.run();
        htmlMuted = false;
    }

    /** Whether the walk runs for its text only. */
    boolean isTextOnly() {
        return htmlMuted;
    }

    /** Runs a part of the walk for its HTML only. */
    void withoutText(Runnable walk) {
        textMuted = true;
        walk.run();
        textMuted = false;
    }

    /** Notes a link or image for the Markdown copy; offsets are those of the Markdown. */
    void link(MarkdownCopy.Link link) {
        if (!htmlMuted) {
            copy.add(link);
        }
    }

    void cut(int from, int to) {
        copy.cut(from, to);
    }

    void report(Rule rule, int offset, String message, String hint) {
        if (!htmlMuted) {
            findings.report(rule, at(offset), message, hint);
        }
    }

    Location at(int offset) {
        return places.at(start + offset);
    }

    PlainText text() {
        return text;
    }

    Pieces html() {
        return html;
    }

    MarkdownCopy copy() {
        return copy;
    }

    boolean hasRawHtml() {
        return rawHtml;
    }
}
