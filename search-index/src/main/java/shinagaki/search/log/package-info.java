/** What readers ask, noted without a word of who asked: lines, the files that hold them, and their one writer. */
@NullMarked
package shinagaki.search.log;

import org.jspecify.annotations.NullMarked;
