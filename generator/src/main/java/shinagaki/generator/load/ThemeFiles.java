package shinagaki.generator.load;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a theme.
 *
 * @param files by their path in the theme with {@code /}, such as {@code templates/article.peb}; bytes are not to be
 *     changed
 */
public record ThemeFiles(SortedMap<String, byte[]> files) {

    public ThemeFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
