package shinagaki.generator.publish;

import java.time.Duration;

/**
 * What a build wrote.
 *
 * @param pages without those that only lead on
 * @param text bytes of the texts that search knows
 * @param index bytes of the index of search
 * @param indexing time of one core that the index took
 */
public record Written(int pages, long text, long index, Duration indexing) {}
