package shinagaki.generator.vocabulary;

import java.util.List;

/**
 * What an editor might do about a question that was asked in vain.
 *
 * @param sought the question
 * @param near names of the site that are near to it, the nearest first
 * @param cut how the question is cut into words today
 * @param file where {@code lines} would be written; empty where there is nothing to propose
 * @param lines of YAML, an item of the vocabulary or a key of an entry
 * @param cutThen how the question would be cut with these lines
 */
public record Proposal(
        SoughtInVain sought, List<NearName> near, String cut, String file, List<String> lines, String cutThen) {

    public Proposal {
        near = List.copyOf(near);
        lines = List.copyOf(lines);
    }

    /**
     * A name of the site.
     *
     * @param why {@code said-alike}, {@code one-edit} or {@code shared-letters}
     */
    public record NearName(String name, String id, String why) {}
}
