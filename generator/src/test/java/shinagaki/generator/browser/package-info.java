/** The site in the system's own Chromium, as readers meet it. */
@NullMarked
package shinagaki.generator.browser;

import org.jspecify.annotations.NullMarked;
