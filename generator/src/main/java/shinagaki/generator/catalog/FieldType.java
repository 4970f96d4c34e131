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
    CHOICE,
    /** One or more of the choices. */
    CHOICES,
    DATE
}
