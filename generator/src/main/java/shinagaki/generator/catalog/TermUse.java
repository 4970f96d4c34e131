package shinagaki.generator.catalog;

/**
 * Where plain words say a term.
 *
 * @param term id of its entry
 * @param start the place of its first character in the words; {@code end} is that behind its last
 */
public record TermUse(String term, int start, int end) {}
