/** Our own site as a whole. */
@NullMarked
package shinagaki.generator.site;

import org.jspecify.annotations.NullMarked;
