/**
 * What {@code ./bench} runs: full builds and one-page changes, beside other generators where they are given, search under an open load, and
 * what search finds of what it should.
 *
 * <p>It is started from source and measures the program from outside, as a user would. It uses nothing but the JDK; only
 * {@link shinagaki.generator.bench.PlainLucene}, which ours is compared with, needs the libraries that the program is shipped with.
 */
@NullMarked
package shinagaki.generator.bench;

import org.jspecify.annotations.NullMarked;
