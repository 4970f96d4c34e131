/** What is wrong with what a user wrote: where, what, and the way out. Every stage before page may report here. */
@NullMarked
package shinagaki.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
