/** Pictures of data in one language: what they show, and their drawings as SVG. Knows no catalog and no theme. */
@NullMarked
package shinagaki.generator.chart;

import org.jspecify.annotations.NullMarked;
