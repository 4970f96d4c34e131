@NullMarked
package shinagaki.generator.parse;

import org.jspecify.annotations.NullMarked;
