package shinagaki.generator.chart;

import java.util.Optional;

/**
 * Words in a picture.
 *
 * @param lang the language they are in, which may differ from the picture's
 * @param href where they lead
 */
public record Label(String text, String lang, Optional<String> href) {

    /** Words that lead nowhere. */
    public static Label plain(String text, String lang) {
        return new Label(text, lang, Optional.empty());
    }
}
