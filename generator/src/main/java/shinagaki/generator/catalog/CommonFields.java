package shinagaki.generator.catalog;

import java.util.Set;
import java.util.TreeSet;

/** The names that mean the same in every entry, whatever its kind. */
final class CommonFields {

    /** Words; in a pair, each file has its own. */
    static final Set<String> WORDS = Set.of("title", "summary", "aliases", "reading");

    /** Not about the entry but about its file. */
    static final Set<String> OF_A_FILE = Set.of("source", "translates");

    /** The same in every language. */
    static final Set<String> NEUTRAL =
            Set.of("audience", "status", "successor", "owner", "verified", "sources", "derived", "former_ids");

    static final Set<String> KEYS = all();

    private CommonFields() {}

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(WORDS);
        all.addAll(OF_A_FILE);
        all.addAll(NEUTRAL);
        return java.util.Collections.unmodifiableSet(all);
    }
}
