package shinagaki.generator.catalog;

/** Who may see something, from the widest to the narrowest circle. */
public enum Audience {
    CUSTOMER,
    PARTNER,
    INTERNAL;

    /** Whether an edition for {@code edition} may hold what is marked with this audience. */
    public boolean isVisibleIn(Audience edition) {
        return compareTo(edition) <= 0;
    }

    /** As written in front matter, options and addresses: {@code customer}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
