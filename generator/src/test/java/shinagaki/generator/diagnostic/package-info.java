@NullMarked
package shinagaki.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
