package shinagaki.generator.catalog;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param source id of an entry
 * @param place chapter, section or page in it
 */
public record Citation(String source, Optional<Text> place) {}
