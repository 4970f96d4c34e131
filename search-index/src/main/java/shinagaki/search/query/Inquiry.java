package shinagaki.search.query;

import java.util.BitSet;

/**
 * A question that was looked up.
 *
 * @param stage how far it was relaxed
 * @param named the documents that have it as a name
 */
record Inquiry(
        Question question, Tally tally, Sources sources, Ladder ladder, Stage stage, Evidence evidence, BitSet named) {}
