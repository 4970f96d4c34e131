/** Source text to front matter, Markdown pieces and positions. The only importer of flexmark and of the YAML reader. */
@NullMarked
package shinagaki.generator.parse;

import org.jspecify.annotations.NullMarked;
