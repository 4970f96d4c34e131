@NullMarked
package shinagaki.generator.catalog;

import org.jspecify.annotations.NullMarked;
