/** A built site served: pages, permalinks and the search endpoint. */
@NullMarked
package shinagaki.search.http;

import org.jspecify.annotations.NullMarked;
