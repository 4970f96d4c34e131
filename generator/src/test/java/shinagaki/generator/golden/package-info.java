/** Comparing with files that hold what is expected. */
@NullMarked
package shinagaki.generator.golden;

import org.jspecify.annotations.NullMarked;
