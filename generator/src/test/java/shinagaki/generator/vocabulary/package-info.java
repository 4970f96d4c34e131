/** Linking the words of a vocabulary. */
@NullMarked
package shinagaki.generator.vocabulary;

import org.jspecify.annotations.NullMarked;
