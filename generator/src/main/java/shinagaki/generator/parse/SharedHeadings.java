package shinagaki.generator.parse;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import org.jspecify.annotations.Nullable;

/**
 * Headings, found by one factory for all texts that are parsed with the same options. The usual one is made for every text
 * and compiles its patterns again. It keeps nothing of a text, so threads may share it.
 */
final class SharedHeadings extends HeadingParser.Factory {

    private volatile @Nullable BlockParserFactory factory;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory shared = factory;
        if (shared == null) {
            shared = super.apply(options);
            factory = shared;
        }
        return shared;
    }
}
