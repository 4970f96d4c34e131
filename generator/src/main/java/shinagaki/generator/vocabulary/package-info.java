/** The words of a site's vocabulary: where bodies say them. Japanese is cut by the same analysis as in the search. */
@NullMarked
package shinagaki.generator.vocabulary;

import org.jspecify.annotations.NullMarked;
