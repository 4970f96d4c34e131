package shinagaki.generator.parse;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables, found by one reader for all texts that are parsed with the same options. The table extension makes a reader for
 * every text, and each compiles the pattern of the line below the head again. A reader keeps nothing of a text, so threads
 * may share it.
 */
final class SharedTables implements Parser.ParserExtension, ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory factory = TableParagraphPreProcessor.Factory();
    private volatile @Nullable ParagraphPreProcessor reader;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        ParagraphPreProcessor shared = reader;
        if (shared == null) {
            shared = factory.apply(state);
            reader = shared;
        }
        return shared;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(this);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return factory.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return factory.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return factory.affectsGlobalScope();
    }
}
