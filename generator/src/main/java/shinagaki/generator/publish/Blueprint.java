package shinagaki.generator.publish;

import java.util.function.Function;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.page.Setting;
import shinagaki.generator.render.Theme;

/**
 * All that a release is made of.
 *
 * @param catalog of the edition
 * @param attachments from the path of a file in the content folder to its bytes
 */
public record Blueprint(
        Catalog catalog, Links links, Setting setting, Theme theme, Function<String, byte[]> attachments) {}
