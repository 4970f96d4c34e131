package shinagaki.generator.parse;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that begin with a sign, each sort found by one factory for all texts that are parsed with the same options. The
 * usual factories are made for every text and hold every line against a regular expression; these look for the sign first.
 * They keep nothing of a text, so threads may share them.
 */
final class SignedBlocks {

    /** A document and a paragraph in it. */
    private static final int OUTERMOST = 2;

    private SignedBlocks() {}

    /** In the order in which a line is held against them. */
    static List<CustomBlockParserFactory> all() {
        return List.of(new Headings(), new Fences(), new Breaks(), new Lists());
    }

    private static final class Headings extends HeadingParser.Factory {
        private final Shared shared = new Shared();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return shared.or(() -> new HeadingStart(super.apply(options)));
        }
    }

    private static final class Fences extends FencedCodeBlockParser.Factory {
        private final Shared shared = new Shared();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return shared.or(() -> startingTwice("`~", super.apply(options)));
        }
    }

    private static final class Breaks extends ThematicBreakParser.Factory {
        private final Shared shared = new Shared();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return shared.or(() -> startingTwice("*-_", super.apply(options)));
        }
    }

    private static final class Lists extends ListBlockParser.Factory {
        private final Shared shared = new Shared();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return shared.or(() -> listed(super.apply(options)));
        }
    }

    private static final class Shared {
        private volatile @Nullable BlockParserFactory factory;

        BlockParserFactory or(Supplier<BlockParserFactory> made) {
            BlockParserFactory shared = factory;
            if (shared == null) {
                shared = made.get();
                factory = shared;
            }
            return shared;
        }
    }

    private static BlockParserFactory startingTwice(String signs, BlockParserFactory usual) {
        return (state, matched) -> isTwice(state, signs) ? usual.tryStart(state, matched) : BlockStart.none();
    }

    /** A list that is open keeps account of every line, so that none may be kept from it. */
    private static BlockParserFactory listed(BlockParserFactory usual) {
        return (state, matched) ->
                state.getActiveBlockParsers().size() > OUTERMOST || "*-+0123456789".indexOf(first(state)) >= 0
                        ? usual.tryStart(state, matched)
                        : BlockStart.none();
    }

    /** The first character of a line that is no white space; a line without any is held against no factory. */
    static char first(ParserState state) {
        return state.getLine().charAt(state.getNextNonSpaceIndex());
    }

    /** Whether a line begins with one of these signs twice, be there white space between. */
    private static boolean isTwice(ParserState state, String signs) {
        char first = first(state);
        if (signs.indexOf(first) < 0) {
            return false;
        }
        BasedSequence line = state.getLine();
        int next = state.getNextNonSpaceIndex() + 1;
        while (next < line.length() && (line.charAt(next) == ' ' || line.charAt(next) == '\t')) {
            next++;
        }
        return next < line.length() && line.charAt(next) == first;
    }
}
