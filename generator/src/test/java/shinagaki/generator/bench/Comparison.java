package shinagaki.generator.bench;

import java.util.Optional;

/**
 * One set of queries, answered by ours and by plain Lucene.
 *
 * @param suggested ours once more, after its suggestions, where the set is of misspellings
 */
record Comparison(QuerySet set, Scores ours, Scores lucene, Optional<Scores> suggested) {}
