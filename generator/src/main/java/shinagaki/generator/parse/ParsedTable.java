package shinagaki.generator.parse;

import shinagaki.generator.load.SourceFile;

/**
 * A YAML file of entries.
 *
 * @param items by id
 */
public record ParsedTable(SourceFile file, YamlNode.Mapping items) {}
