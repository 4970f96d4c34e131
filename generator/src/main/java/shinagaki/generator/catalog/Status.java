package shinagaki.generator.catalog;

/** Where an entry stands in its life. */
public enum Status {
    DRAFT,
    ACTIVE,
    RETIRED
}
