package shinagaki.generator.bench;

import java.util.List;
import java.util.Optional;

/**
 * What an engine gave for a query.
 *
 * @param ids of the first {@value Engine#SIZE} paragraphs, best first
 * @param stage how far the query was relaxed, in the engine's own word; empty where it has none
 * @param suggestion the first of the other queries that it offered
 * @param nanos from the question to the whole answer
 */
record Answer(List<String> ids, String stage, Optional<String> suggestion, long nanos) {
    Answer {
        ids = List.copyOf(ids);
    }
}
