package shinagaki.generator.parse;

import shinagaki.generator.diagnostic.Location;

/**
 * A heading of a body.
 *
 * @param level 2 to 6
 * @param id as written after the words, {@code {#steps}}
 * @param text plain words
 * @param derived whether the section below was inferred, {@code {#steps .derived}}
 */
public record Heading(int level, String id, String text, boolean derived, Location at) {}
