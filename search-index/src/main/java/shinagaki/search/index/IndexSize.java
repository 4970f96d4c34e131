package shinagaki.search.index;

import java.time.Duration;

/**
 * What an index holds, takes on disk and cost.
 *
 * @param text bytes of titles, headings and texts in UTF-8, names and readings not counted
 * @param index bytes of all files of the index
 * @param work time of one core, from the first document to the end of the check; several cores share it
 */
public record IndexSize(long text, long index, Duration work) {}
