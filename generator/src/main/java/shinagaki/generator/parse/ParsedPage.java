package shinagaki.generator.parse;

import shinagaki.generator.load.SourceFile;

/**
 * A Markdown file.
 *
 * @param front what stands between the lines {@code ---}; empty where there is none
 */
public record ParsedPage(SourceFile file, YamlNode.Mapping front, Body body) {}
