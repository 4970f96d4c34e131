package shinagaki.generator.render;

/**
 * A file of the site.
 *
 * @param path below the site's root, with {@code /} and without a leading one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record RenderedPage(String path, byte[] bytes) {}
