package shinagaki.search.query;

/**
 * An entry whose name, or one of whose headings, begins with what was typed.
 *
 * @param heading the heading, whose place is the {@code url} then; empty for a name
 */
public record Suggestion(String text, String kind, String id, String url, String heading) {}
