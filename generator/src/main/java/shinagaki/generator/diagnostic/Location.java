package shinagaki.generator.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path as the user would type it: relative to the working directory, with {@code /}
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a location starts at 1:1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
