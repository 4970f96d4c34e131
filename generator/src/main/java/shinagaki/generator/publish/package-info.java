/** Rendered pages to a release folder, complete or not at all. The only writer. */
@NullMarked
package shinagaki.generator.publish;

import org.jspecify.annotations.NullMarked;
