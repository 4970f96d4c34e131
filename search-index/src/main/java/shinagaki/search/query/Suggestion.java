package shinagaki.search.query;

/** An entry whose name begins with what was typed. */
public record Suggestion(String text, String kind, String id, String url) {}
