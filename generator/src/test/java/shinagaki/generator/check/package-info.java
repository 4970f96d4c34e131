@NullMarked
package shinagaki.generator.check;

import org.jspecify.annotations.NullMarked;
