package shinagaki.generator.parse;

import shinagaki.generator.load.SourceFile;

/**
 * A Markdown file.
 *
 * @param front what stands between the lines {@code ---}; empty where there is none
 * @param isReadable whether there is front matter that could be read; where not, that was told, and what is missing
 *     need not be
 */
public record ParsedPage(SourceFile file, YamlNode.Mapping front, Body body, boolean isReadable) {}
