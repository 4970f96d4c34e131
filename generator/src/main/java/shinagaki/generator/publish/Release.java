package shinagaki.generator.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A release that is served now.
 *
 * @param written what was written for it; empty for one that had been built before from the same input
 */
public record Release(Path folder, Optional<Written> written) {}
