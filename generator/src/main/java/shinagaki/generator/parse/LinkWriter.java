package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;

/** Writes links and images: holes, which the catalog fills. */
final class LinkWriter {

    private static final Pattern BARE = Pattern.compile("https?://[\\x21-\\x7E&&[^<>\"'`|\\\\^{}\\[\\]]]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,:;!?*_~]+$");

    private final Output out;
    private final InlineWriter inline;
    private final ReferenceRepository definitions;
    private boolean inside;

    LinkWriter(Output out, InlineWriter inline, ReferenceRepository definitions) {
        this.out = out;
        this.inline = inline;
        this.definitions = definitions;
    }

    /** Whether a link is open; another one would be no HTML. */
    boolean isInside() {
        return inside;
    }

    void entryLink(EntryLinkNode link) {
        Location at = out.at(link.getStartOffset());
        Piece.ToEntry target = link.target();
        boolean wordless = link.words().isEmpty();
        if (wordless && target.optional()) {
            out.report(
                    Rule.WORDLESS_LINK,
                    link.getStartOffset(),
                    "an optional link needs words of its own",
                    "write [[?" + target.id() + "|words]]");
            copy(link, List.of());
            return;
        }
        Piece.LinkStart start = new Piece.LinkStart(target, at);
        Piece words = wordless ? new Piece.EntryTitle(target.id()) : new Piece.Literal(link.words());
        boolean opened = open(start);
        if (wordless) {
            out.hole(words);
        } else {
            out.words(link.words());
        }
        close(opened);
        copy(link, List.of(start, words, new Piece.LinkEnd()));
    }

    void link(Link link) {
        write(link, link.getUrl(), link.getText());
    }

    void reference(LinkRef link) {
        Optional<Reference> reference = definition(link);
        if (reference.isPresent()) {
            BasedSequence text = link.isReferenceTextCombined() ? link.getReference() : link.getText();
            write(link, reference.get().getUrl(), text);
        } else {
            asWritten(link);
        }
    }

    /** {@code <https://…>} and {@code <name@host>}. */
    void autoLink(BasedSequence text, Node node, String scheme) {
        String words = InlineWriter.plain(text);
        Optional<Piece.Target> target = Targets.of(scheme + words);
        if (target.isEmpty()) {
            unsafe(node, words);
            out.words(words);
            copy(node, List.of(new Piece.Literal(words)));
            return;
        }
        Piece.LinkStart start = new Piece.LinkStart(target.get(), out.at(node.getStartOffset()));
        boolean opened = open(start);
        out.words(words);
        close(opened);
        copy(node, List.of(start, new Piece.Literal(words), new Piece.LinkEnd()));
    }

    private void unsafe(Node node, String address) {
        out.report(
                Rule.UNSAFE_LINK,
                node.getStartOffset(),
                "a link cannot lead to '" + CONTROL.matcher(address).replaceAll("\uFFFD") + "'",
                "write a relative path, or an address of http, https or mailto");
    }

    /** Words with {@code https://…} among them. */
    void bareAddresses(String words, int offset) {
        Matcher address = BARE.matcher(words);
        int written = 0;
        while (address.find()) {
            String url = SENTENCE_END.matcher(address.group()).replaceFirst("");
            if (url.endsWith(")") && url.indexOf('(') < 0) {
                url = url.substring(0, url.length() - 1);
            }
            out.words(words.substring(written, address.start()));
            boolean opened = open(new Piece.LinkStart(new Piece.ToWeb(url), out.at(offset + address.start())));
            out.words(url);
            close(opened);
            written = address.start() + url.length();
        }
        out.words(words.substring(written));
    }

    void image(Image image) {
        image(image, image.getUrl(), image.getText(), InlineWriter.unescaped(image.getTitle()));
    }

    void imageReference(ImageRef image) {
        Optional<Reference> reference = definition(image);
        if (reference.isPresent()) {
            BasedSequence text = image.isReferenceTextCombined() ? image.getReference() : image.getText();
            image(
                    image,
                    reference.get().getUrl(),
                    text,
                    InlineWriter.unescaped(reference.get().getTitle()));
        } else {
            asWritten(image);
        }
    }

    private void image(Node node, BasedSequence url, BasedSequence text, String title) {
        Location at = out.at(node.getStartOffset());
        String alt = node.hasChildren() ? plainWords(node) : InlineWriter.unescaped(text);
        Optional<Piece.Target> target = Targets.of(InlineWriter.unescaped(url));
        if (target.isPresent() && target.get() instanceof Piece.ToFile(String path, String anchor)) {
            Piece.Image piece = new Piece.Image(path, alt, title, at);
            out.hole(piece).textOnly(alt);
            copy(node, List.of(piece));
        } else {
            out.report(
                    Rule.UNSAFE_LINK,
                    node.getStartOffset(),
                    "an image of another site is not shown",
                    "put the file beside the page");
            out.words(alt);
            copy(node, List.of(new Piece.Literal(alt)));
        }
    }

    private void write(Node node, BasedSequence url, BasedSequence text) {
        String address = InlineWriter.unescaped(url);
        Optional<Piece.Target> target = Targets.of(address);
        Piece.Literal words = new Piece.Literal(InlineWriter.plain(text));
        if (target.isEmpty()) {
            unsafe(node, address);
            inline.children(node);
            copy(node, List.of(words));
            return;
        }
        Piece.LinkStart start = new Piece.LinkStart(target.get(), out.at(node.getStartOffset()));
        boolean opened = open(start);
        inline.children(node);
        close(opened);
        copy(node, List.of(start, words, new Piece.LinkEnd()));
    }

    /** Brackets that turned out to be no link. */
    private void asWritten(RefNode node) {
        if (node.hasChildren()) {
            BasedSequence chars = node.getChars();
            int from = node.getFirstChild().getStartOffset() - chars.getStartOffset();
            int to = node.getLastChild().getEndOffset() - chars.getStartOffset();
            out.words(InlineWriter.plain(chars.subSequence(0, from)));
            inline.children(node);
            out.words(InlineWriter.plain(chars.subSequence(to, chars.length())));
        } else {
            out.words(InlineWriter.unescaped(node.getChars()));
        }
    }

    private Optional<Reference> definition(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(definitions));
    }

    private static String plainWords(Node node) {
        return InlineWriter.plain(new TextCollectingVisitor().collectAndGetText(node));
    }

    private boolean open(Piece.LinkStart start) {
        if (inside) {
            return false;
        }
        out.hole(start);
        inside = true;
        return true;
    }

    private void close(boolean opened) {
        if (opened) {
            out.hole(new Piece.LinkEnd());
            inside = false;
        }
    }

    private void copy(Node node, List<Piece> pieces) {
        out.link(new MarkdownCopy.Link(node.getStartOffset(), node.getEndOffset(), pieces));
    }
}
