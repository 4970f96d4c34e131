package shinagaki.search.analysis;

/** Is told of words when analyzers meet them for the first time, and now and then once more. */
public interface Learned {

    /** A run of katakana or an English word as it is written, folded. */
    void spelling(String word);

    /** How a word is said, in hiragana. */
    void reading(String term, String reading);
}
