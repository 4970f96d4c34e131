package shinagaki.search.http;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What is served, where, and whether questions are noted.
 *
 * @param out the folder of one edition, with the link {@code current}
 * @param port 0 takes a free one
 * @param queryLog the file that questions are noted in
 * @param clock tells the day of a question
 */
public record Serving(Path out, String host, int port, Optional<Path> queryLog, Clock clock) {}
