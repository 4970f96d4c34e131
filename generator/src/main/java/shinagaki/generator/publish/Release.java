package shinagaki.generator.publish;

import java.nio.file.Path;

/**
 * A release that is served now.
 *
 * @param pages number of pages written, without those that only lead on; 0 for one that was there before
 */
public record Release(Path folder, int pages) {

    /** Whether it had been built before from the same input. */
    public boolean isKept() {
        return pages == 0;
    }
}
