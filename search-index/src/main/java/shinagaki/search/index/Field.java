package shinagaki.search.index;

import java.util.Locale;

/** What of a document is indexed by its terms. */
public enum Field {
    /** The whole of each name, as its {@code ExactKey}. */
    KEY,
    /** Words of title and names. */
    TITLE,
    /** The whole of each given reading of the title, in hiragana; those of words are in the {@link Lexicon}. */
    TITLE_READING,
    /** Words of the headings, once more than in the body, for their weight. */
    HEADINGS,
    /** Words of all headings and texts; their positions are those of {@link DocumentText}. */
    BODY;

    /** The name of the file that holds it. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".terms";
    }
}
