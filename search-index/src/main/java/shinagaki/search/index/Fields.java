package shinagaki.search.index;

/** The names of the fields of a document in the index. */
public final class Fields {

    /** The whole of each name, as its {@code ExactKey}. */
    public static final String KEY = "key";

    /** Words of title and names. */
    public static final String TITLE = "title";

    /** The whole of each given reading of the title, in hiragana; those of words are in the {@link Lexicon}. */
    public static final String TITLE_READING = "titleReading";

    /** Words of the headings, once more than in the body, for their weight. */
    public static final String HEADINGS = "headings";

    /** Words of all headings and texts. */
    public static final String BODY = "body";

    /** The numbers of a draft and of the document in it, for {@link GramIndex}. */
    static final String GRAMS = "grams";

    static final String CARD = "card";
    static final String TEXT = "text";

    private Fields() {}
}
