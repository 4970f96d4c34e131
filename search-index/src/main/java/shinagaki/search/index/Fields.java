package shinagaki.search.index;

/** The names of the fields of a document in the index. */
public final class Fields {

    /** The whole of each name, as its {@code ExactKey}. */
    public static final String KEY = "key";

    /** Words and bigrams of title and names. */
    public static final String TITLE = "title";

    public static final String TITLE_GRAMS = "titleGrams";

    /** The whole of each given reading of the title, in hiragana; those of words are in the {@link Lexicon}. */
    public static final String TITLE_READING = "titleReading";

    /** Words of the headings, once more than in the body, for their weight. */
    public static final String HEADINGS = "headings";

    /** Words and bigrams of all headings and texts. */
    public static final String BODY = "body";

    public static final String BODY_GRAMS = "bodyGrams";

    static final String CARD = "card";
    static final String TEXT = "text";

    private Fields() {}
}
