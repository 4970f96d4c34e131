package shinagaki.generator.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises {@code [[id]]}, {@code [[id#anchor|words]]} and {@code [[?id|words]]} in prose. */
final class EntryLinkParser implements InlineParserExtension {

    static final InlineParserExtensionFactory FACTORY = new Factory();

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start + 4 >= input.length() || input.charAt(start + 1) != '[') {
            return false;
        }
        int end = end(input, start + 2);
        if (end < 0) {
            return false;
        }
        String content = input.subSequence(start + 2, end).toString();
        EntryLinkNode link = link(input.subSequence(start, end + 2), content);
        if (link == null) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(link);
        parser.setIndex(end + 2);
        return true;
    }

    /** The first {@code ]]} on the line; none where another bracket opens before it. */
    private static int end(BasedSequence input, int from) {
        for (int i = from; i + 1 < input.length(); i++) {
            char c = input.charAt(i);
            if (c == ']' && input.charAt(i + 1) == ']') {
                return i;
            }
            if (c == '\n' || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable EntryLinkNode link(BasedSequence chars, String content) {
        int bar = content.replace(EntryLinkNode.BAR, '|').indexOf('|');
        String words = bar < 0
                ? ""
                : content.substring(bar + 1).replace(EntryLinkNode.BAR, '|').strip();
        String target = bar < 0 ? content : content.substring(0, bar);
        target = (target.endsWith("\\") ? target.substring(0, target.length() - 1) : target).strip();
        boolean optional = target.startsWith("?");
        target = optional ? target.substring(1) : target;
        int hash = target.indexOf('#');
        String id = hash < 0 ? target : target.substring(0, hash);
        if (id.isEmpty() || id.chars().anyMatch(c -> c <= ' ' || c == '`')) {
            return null;
        }
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        return new EntryLinkNode(chars, new Piece.ToEntry(id, anchor, optional), words);
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    private static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new EntryLinkParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
