package shinagaki.generator.catalog;

/** What a field holds, as {@code kinds.yaml} names it. */
public enum FieldType {
    TEXT,
    NUMBER,
    LIST,
    REF,
    REFS,
    /** Entries of another kind that name this one in their field; computed, never written. */
    INVERSE,
    DURATION,
    PERCENT,
    MONEY,
    MINUTES,
    /** Words about a number, such as {@code about 30%}: it is the same in every language. */
    FIGURE,
    CHOICE,
    /** One or more of the choices. */
    CHOICES,
    DATE
}
