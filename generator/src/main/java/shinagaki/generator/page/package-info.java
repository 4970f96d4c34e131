/** Catalog to pages: which exist, their addresses and their view models. */
@NullMarked
package shinagaki.generator.page;

import org.jspecify.annotations.NullMarked;
