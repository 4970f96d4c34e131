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
import java.util.regex.Pattern;

/**
 * Parsers with the extensions that a text needs. Each extension looks at every paragraph of a text, so one that finds
 * nothing to do is left out; the tree is the same. Safe for parallel use.
 */
final class Dialects {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    private static final Pattern DEFINITION = Pattern.compile("\n[ \t>]*[:~][ \t]");

    /** An extension, and what is true of every text that needs it. */
    private record Need(Predicate<String> sign, Extension extension) {}

    private static final List<Need> NEEDS = List.of(
            new Need(text -> text.contains("|"), TablesExtension.create()),
            new Need(text -> text.contains("~~"), StrikethroughExtension.create()),
            new Need(text -> text.contains("] "), TaskListExtension.create()),
            new Need(text -> text.contains("[^"), FootnoteExtension.create()),
            new Need(text -> DEFINITION.matcher(text).find(), DefinitionExtension.create()));

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

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(OPTIONS)
                .extensions(extensions)
                .customDelimiterProcessor(new JapaneseEmphasis(Parser.STRONG_WRAPS_EMPHASIS.get(OPTIONS)))
                .customInlineParserExtensionFactory(EntryLinkParser.FACTORY)
                .build();
    }
}
