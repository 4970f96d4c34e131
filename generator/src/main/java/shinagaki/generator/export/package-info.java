/** The catalog in other forms: JSON, Markdown, lists for machines. */
@NullMarked
package shinagaki.generator.export;

import org.jspecify.annotations.NullMarked;
