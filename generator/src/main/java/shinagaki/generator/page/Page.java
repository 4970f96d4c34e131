package shinagaki.generator.page;

/**
 * A page that the theme renders.
 *
 * @param path below the site's root, ends with {@code /} for a folder's {@code index.html}: {@code ja/phase/phase-embed/}
 * @param template name in the theme, without extension
 * @param view what the template sees as {@code page}
 */
public record Page(String path, String template, PageView view) {}
