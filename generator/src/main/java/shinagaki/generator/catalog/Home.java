package shinagaki.generator.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param groups the kinds by what they are about; empty where a site does not group them
 */
public record Home(Optional<Text> title, Optional<Text> lead, Optional<Table> table, List<Group> groups) {

    public Home {
        groups = List.copyOf(groups);
    }

    /** Kinds that belong together. */
    public record Group(Text label, List<String> kinds) {
        public Group {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A kind laid out as tags and as a table, an entry a row.
     *
     * @param rows the kind
     * @param tag fields told on the tag of an entry
     * @param columns cells of a row; each holds one or several fields, the first of which names the column
     */
    public record Table(Text title, String rows, List<String> tag, List<List<String>> columns) {
        public Table {
            tag = List.copyOf(tag);
            columns = columns.stream().map(List::copyOf).toList();
        }
    }
}
