/**
 * What {@code ./bench} runs: full builds and one-page changes, beside other generators where they are given, and search under an open load.
 *
 * <p>It uses nothing but the JDK, is started from source, and measures the program from outside, as a user would.
 */
@NullMarked
package shinagaki.generator.bench;

import org.jspecify.annotations.NullMarked;
