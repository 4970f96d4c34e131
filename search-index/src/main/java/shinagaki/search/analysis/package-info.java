/** The one analyzer chain, for index and query: folding, words, bigrams and readings. */
@NullMarked
package shinagaki.search.analysis;

import org.jspecify.annotations.NullMarked;
