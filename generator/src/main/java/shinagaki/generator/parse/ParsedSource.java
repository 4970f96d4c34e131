package shinagaki.generator.parse;

import java.util.List;

/**
 * What the files of a site say, with the place of everything, before it is known what any of it means.
 *
 * @param pages sorted by name
 * @param tables sorted by name
 */
public record ParsedSource(
        YamlNode.Mapping site, YamlNode.Mapping kinds, List<ParsedPage> pages, List<ParsedTable> tables) {

    public ParsedSource {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
    }
}
