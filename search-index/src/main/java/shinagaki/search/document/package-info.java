/** What a caller hands over to be found: entries, their sections, and the facets they are counted by. */
@NullMarked
package shinagaki.search.document;

import org.jspecify.annotations.NullMarked;
