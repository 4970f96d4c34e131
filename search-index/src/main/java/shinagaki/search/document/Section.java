package shinagaki.search.document;

/**
 * A heading and the text below it, up to the next heading.
 *
 * @param anchor the id of the heading; empty for the lead of a page
 * @param heading plain text of the heading; empty for the lead
 * @param text plain text, paragraphs, list items and table cells separated by a line feed; no markup
 */
public record Section(String anchor, String heading, String text) {}
