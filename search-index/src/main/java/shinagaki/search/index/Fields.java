package shinagaki.search.index;

/** The names of the fields of a document in the index. */
public final class Fields {

    /** The whole of each name, as its {@code ExactKey}. */
    public static final String KEY = "key";

    /** Words, bigrams and readings of title and names. */
    public static final String TITLE = "title";

    public static final String TITLE_GRAMS = "titleGrams";
    public static final String TITLE_READINGS = "titleReadings";

    /** Words of the headings, once more than in the body, for their weight. */
    public static final String HEADINGS = "headings";

    /** Words, bigrams and readings of all headings and texts. */
    public static final String BODY = "body";

    public static final String BODY_GRAMS = "bodyGrams";
    public static final String BODY_READINGS = "bodyReadings";

    static final String CARD = "card";
    static final String TEXT = "text";

    private Fields() {}
}
