/** Questions to answers: what matches, in which order, and where in the text. */
@NullMarked
package shinagaki.search.query;

import org.jspecify.annotations.NullMarked;
