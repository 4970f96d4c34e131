package shinagaki.generator.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads headings as they are mostly written, and leaves to the usual factory those that close with number signs. */
final class HeadingStart implements BlockParserFactory {

    private static final int DEEPEST = 6;
    private static final int CODE_INDENT = 4;

    private final BlockParserFactory usual;

    HeadingStart(BlockParserFactory usual) {
        this.usual = usual;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return switch (SignedBlocks.first(state)) {
            case '#' -> isPlain(state) ? plain(state) : usual.tryStart(state, matched);
            case '=', '-' ->
                matched.getBlockParser().isParagraphParser() ? usual.tryStart(state, matched) : BlockStart.none();
            default -> BlockStart.none();
        };
    }

    /** Whether number signs, white space and words that end with a brace or a letter are all there is. */
    private static boolean isPlain(ParserState state) {
        BasedSequence line = state.getLine();
        int level = level(line, state.getNextNonSpaceIndex());
        int words = state.getNextNonSpaceIndex() + level;
        char last = line.charAt(line.length() - 1);
        return state.getIndent() < CODE_INDENT
                && !(state.getActiveBlockParser() instanceof FencedCodeBlockParser)
                && level <= DEEPEST
                && words < line.length()
                && line.charAt(words) == ' '
                && (last == '}' || Character.isLetterOrDigit(last));
    }

    private static int level(BasedSequence line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end - from;
    }

    private static BlockStart plain(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int level = level(line, start);
        HeadingParser parser = new HeadingParser(level);
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(start, start + level));
        heading.setText(line.subSequence(start + level, line.length()).trim());
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }
}
