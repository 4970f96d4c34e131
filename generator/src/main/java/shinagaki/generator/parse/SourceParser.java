package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceFile;
import shinagaki.generator.load.SourceTree;

/** Parses every file of a site, in parallel; what comes out is in the order of the files. */
public final class SourceParser {

    private SourceParser() {}

    /**
     * Parses all files.
     *
     * @param site {@code site.yaml}, which was read first
     */
    public static ParsedSource parse(SourceTree tree, YamlNode.Mapping site, Findings findings) {
        YamlNode.Mapping kinds = YamlReader.read(tree.kinds(), findings)
                .orElse(YamlNode.Mapping.empty(tree.kinds().at(0)));
        List<ParsedPage> pages = new ArrayList<>(tree.content().size());
        List<ParsedTable> tables = new ArrayList<>();
        for (Parsed parsed : tree.content().parallelStream().map(Parsed::of).toList()) {
            parsed.page.ifPresent(pages::add);
            parsed.table.ifPresent(tables::add);
            findings.addAll(parsed.found);
        }
        return new ParsedSource(site, kinds, pages, tables);
    }

    /** One file: a page, a table, or nothing where it cannot be read. */
    private record Parsed(Optional<ParsedPage> page, Optional<ParsedTable> table, List<Diagnostic> found) {

        static Parsed of(SourceFile file) {
            Findings findings = file.findings();
            if (file.name().endsWith(".md")) {
                FrontMatter front = FrontMatter.of(file, findings);
                Body body = MarkdownParser.parse(file, front.bodyStart(), findings);
                ParsedPage page = new ParsedPage(file, front.values(), body, front.isReadable());
                return new Parsed(Optional.of(page), Optional.empty(), findings.found());
            }
            Optional<ParsedTable> table = YamlReader.read(file, findings).map(items -> new ParsedTable(file, items));
            return new Parsed(Optional.empty(), table, findings.found());
        }
    }
}
