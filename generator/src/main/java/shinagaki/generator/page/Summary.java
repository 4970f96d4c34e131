package shinagaki.generator.page;

import java.util.Optional;

/**
 * The summary of an entry.
 *
 * @param foreign whether {@code lang} is not the page's language, as in {@link Phrase}
 * @param derived whether it is our explanation rather than a source's statement
 * @param html the words with links to the terms that they say, safe to print as it is; absent where they say none, and
 *     in lists, whose words stay plain
 */
public record Summary(String text, String lang, boolean foreign, boolean derived, Optional<String> html) {

    Summary linked(Optional<String> linked) {
        return new Summary(text, lang, foreign, derived, linked);
    }

    static Summary of(Phrase words, boolean derived) {
        return new Summary(words.text(), words.lang(), words.foreign(), derived, Optional.empty());
    }
}
