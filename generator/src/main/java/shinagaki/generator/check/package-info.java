/** Rules over a whole catalog. Nothing is written while one of them reports an error. */
@NullMarked
package shinagaki.generator.check;

import org.jspecify.annotations.NullMarked;
