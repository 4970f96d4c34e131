/** Folder to {@link shinagaki.generator.load.SourceTree}. The only reader of disk. */
@NullMarked
package shinagaki.generator.load;

import org.jspecify.annotations.NullMarked;
