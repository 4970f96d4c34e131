package shinagaki.generator.page;

/**
 * Words and the language they are in, which may differ from the page's where a translation is missing.
 *
 * @param foreign whether {@code lang} is not the page's language; the template then says so with {@code lang}
 */
public record Phrase(String text, String lang, boolean foreign) {}
