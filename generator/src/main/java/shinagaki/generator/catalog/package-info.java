/** Parsed sources to the {@link shinagaki.generator.catalog.Catalog}: kinds checked, references resolved, translations paired. */
@NullMarked
package shinagaki.generator.catalog;

import org.jspecify.annotations.NullMarked;
