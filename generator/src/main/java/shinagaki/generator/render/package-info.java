/** Pages to HTML through the theme. The only importer of Pebble and of jsoup. */
@NullMarked
package shinagaki.generator.render;

import org.jspecify.annotations.NullMarked;
