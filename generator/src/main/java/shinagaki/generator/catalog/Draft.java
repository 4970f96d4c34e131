package shinagaki.generator.catalog;

import java.util.List;
import shinagaki.generator.diagnostic.Location;

/**
 * An entry whose references have not been followed yet.
 *
 * @param uses every reference that it writes, with its place
 * @param position how it was written: the place among the items of a table; pairs have all the same and go by id
 */
record Draft(Entry entry, List<Use> uses, int position) {

    Draft {
        uses = List.copyOf(uses);
    }

    /**
     * @param field where the reference stands
     * @param kinds that it may lead to; empty means any
     */
    record Use(String field, String id, List<String> kinds, Location at) {}
}
