package shinagaki.generator.parse;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Parsers with the extensions that a text needs. Each extension looks at every paragraph of a text, so one that finds
 * nothing to do is left out; the tree is the same. Safe for parallel use.
 */
final class Dialects {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    /** An extension, and what is true of every text that needs it. */
    private record Need(Predicate<String> sign, Extension extension) {}

    private static final List<Need> NEEDS = List.of(
            new Need(text -> text.contains("|"), new SharedTables()),
            new Need(text -> text.contains("~~"), StrikethroughExtension.create()),
            new Need(text -> text.contains("] "), TaskListExtension.create()),
            new Need(text -> text.contains("[^"), FootnoteExtension.create()),
            new Need(Dialects::hasDefinition, DefinitionExtension.create()));

    private final Map<List<Extension>, Parser> parsers = new ConcurrentHashMap<>();

    Parser parserFor(String markdown) {
        List<Extension> extensions = new ArrayList<>(NEEDS.size());
        for (Need need : NEEDS) {
            if (need.sign.test(markdown)) {
                extensions.add(need.extension);
            }
        }
        return parsers.computeIfAbsent(List.copyOf(extensions), Dialects::parser);
    }

    /** Whether a line below the first starts with {@code :} or {@code ~} and a space, be it in a quotation. */
    private static boolean hasDefinition(String text) {
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            int at = feed + 1;
            while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at + 1 < text.length()
                    && (text.charAt(at) == ':' || text.charAt(at) == '~')
                    && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t')) {
                return true;
            }
        }
        return false;
    }

    private static Parser parser(List<Extension> extensions) {
        Parser.Builder builder = Parser.builder(OPTIONS).extensions(extensions);
        SignedBlocks.all().forEach(builder::customBlockParserFactory);
        return builder.customDelimiterProcessor(new JapaneseEmphasis(Parser.STRONG_WRAPS_EMPHASIS.get(OPTIONS)))
                .customInlineParserExtensionFactory(EntryLinkParser.FACTORY)
                .build();
    }
}
