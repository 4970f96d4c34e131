/** The command line. Main is the only exit. */
@NullMarked
package shinagaki.generator.cli;

import org.jspecify.annotations.NullMarked;
