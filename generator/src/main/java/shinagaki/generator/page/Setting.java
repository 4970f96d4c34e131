package shinagaki.generator.page;

import java.net.URI;
import shinagaki.generator.catalog.Audience;

/**
 * Which edition is made, and for what address.
 *
 * @param base where the site will be reached; ends with {@code /}
 */
public record Setting(Audience edition, URI base) {

    public Setting {
        if (!base.getPath().endsWith("/")) {
            throw new IllegalArgumentException("a base address ends with '/': " + base);
        }
    }

    /** {@code /} or {@code /menu/}. */
    public String basePath() {
        return base.getRawPath();
    }

    /** The absolute address of a path below the root. */
    public String absolute(String path) {
        return base + path;
    }

    /** Whether robots may list the site: only the edition for everybody is theirs to see. */
    public boolean isOpen() {
        return edition == Audience.CUSTOMER;
    }
}
