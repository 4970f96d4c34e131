/** Documents to an index folder, and the folder opened again. */
@NullMarked
package shinagaki.search.index;

import org.jspecify.annotations.NullMarked;
