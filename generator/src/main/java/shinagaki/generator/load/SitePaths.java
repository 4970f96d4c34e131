package shinagaki.generator.load;

import java.util.Optional;
import shinagaki.generator.diagnostic.Location;

/**
 * Where {@code site.yaml} says that content and theme are, relative to its folder.
 *
 * @param theme absent: the theme in the jar
 * @param contentAt where the content folder is named
 * @param themeAt where the theme is named
 */
public record SitePaths(String content, Optional<String> theme, Location contentAt, Location themeAt) {}
