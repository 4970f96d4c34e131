package shinagaki.generator.parse;

import shinagaki.generator.diagnostic.Location;

/** A part of a body: something final, or a hole that the catalog fills. */
public sealed interface Piece {

    /** Final: HTML in a page, plain text in a {@link TextSection}. */
    record Literal(String text) implements Piece {}

    /** The current title of an entry, in the language of the page; {@code [[id]]}. */
    record EntryTitle(String id) implements Piece {}

    /** A link starts here; it ends at the next {@link LinkEnd}. Links do not nest. */
    record LinkStart(Target target, Location at) implements Piece {}

    record LinkEnd() implements Piece {}

    /**
     * An image or other file beside the page.
     *
     * @param path relative to the source file, as written
     * @param alt plain words
     */
    record Image(String path, String alt, String title, Location at) implements Piece {}

    /** An interface word of the theme, in the language of the page: the title of a callout, the badge of a heading. */
    record Word(String key) implements Piece {}

    /**
     * A mention of a word of the site's vocabulary, which links to its entry. Pages show its definition beside it.
     *
     * @param html what the text says, safe to print as it is
     */
    record Term(String id, String html) implements Piece {}

    /** Where a link leads. */
    sealed interface Target {}

    /**
     * {@code [[id]]}, {@code [[id#anchor|text]]}.
     *
     * @param anchor empty for the entry itself
     * @param optional {@code [[?id|text]]}: only the words where the entry is not in the edition
     */
    record ToEntry(String id, String anchor, boolean optional) implements Target {}

    /**
     * An ordinary relative link to a source file or to a file beside it.
     *
     * @param path as written, without the fragment; empty for a place on the same page
     * @param anchor empty for the file itself
     */
    record ToFile(String path, String anchor) implements Target {}

    /** {@code http:}, {@code https:} or {@code mailto:}. */
    record ToWeb(String url) implements Target {}
}
