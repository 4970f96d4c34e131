package shinagaki.generator.page;

/**
 * The summary of an entry.
 *
 * @param foreign whether {@code lang} is not the page's language, as in {@link Phrase}
 * @param derived whether it is our explanation rather than a source's statement
 */
public record Summary(String text, String lang, boolean foreign, boolean derived) {

    static Summary of(Phrase words, boolean derived) {
        return new Summary(words.text(), words.lang(), words.foreign(), derived);
    }
}
