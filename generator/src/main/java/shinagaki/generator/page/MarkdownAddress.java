package shinagaki.generator.page;

/** From the address of a page to that of its Markdown copy. */
public final class MarkdownAddress {

    private MarkdownAddress() {}

    /**
     * The address of the copy: {@code ../phase-embed/#next} gives {@code ../phase-embed/index.md#next}. Addresses outside
     * the site, of files, and of places on the same page stay as they are.
     */
    public static String of(String href) {
        int hash = href.indexOf('#');
        String page = hash < 0 ? href : href.substring(0, hash);
        boolean folder = page.endsWith("/") && !Destinations.isOutside(page);
        return folder ? page + "index.md" + href.substring(page.length()) : href;
    }
}
