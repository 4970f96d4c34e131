package shinagaki.search.query;

import java.util.Locale;

/** How far a question was relaxed to find something, the strictest first. */
enum Stage {
    /** Every chunk: its words, or its very characters, or, for kana, what is said so. */
    ALL,
    /** As {@link #ALL}, with the last western word still being typed, or a piece of a word. */
    PREFIX,
    /** Enough words of a long question. */
    MOST,
    /** What is said so: kana for kanji, romaji for kana, another spelling of the same word. */
    READING,
    /** What sounds alike in kana or romaji: long vowels and marks do not count. */
    ALIKE,
    /** One letter too much, missing, another one, or two the wrong way round. */
    EDIT,
    /** Nothing was found. */
    NONE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
