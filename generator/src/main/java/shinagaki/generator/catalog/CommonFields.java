package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The names that mean the same in every entry, whatever its kind. */
final class CommonFields {

    /** Words; in a pair, each file has its own. */
    static final Set<String> WORDS = Set.of("title", "summary", "aliases", "hidden", "reading");

    /** Not about the entry but about its file. */
    static final Set<String> OF_A_FILE = Set.of("source", "translates");

    /** The same in every language. */
    static final Set<String> NEUTRAL =
            Set.of("audience", "status", "successor", "owner", "verified", "sources", "derived", "former_ids");

    /** What a site may require of every entry. */
    static final Set<String> REQUIRABLE = union(WORDS, NEUTRAL);

    static final Set<String> KEYS = union(REQUIRABLE, OF_A_FILE);

    private CommonFields() {}

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSet(all);
    }
}
