/** From what somebody said to the situation it comes from, by likeness to what others said there. */
@NullMarked
package shinagaki.search.situation;

import org.jspecify.annotations.NullMarked;
