package shinagaki.generator.bench;

import java.util.Set;

/**
 * A query and what a person would want to find with it.
 *
 * @param expected ids of paragraphs, any of which will do; empty for nonsense, with which nothing is to be found
 */
record JudgedQuery(String text, Set<String> expected) {
    JudgedQuery {
        expected = Set.copyOf(expected);
    }
}
