package shinagaki.search.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A field that answers are counted and narrowed by.
 *
 * @param name the query parameter, such as {@code phase}
 * @param labels for each value, in the order to show, its label for each language
 */
public record Facet(String name, Map<String, Map<String, String>> labels) {

    public Facet {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
