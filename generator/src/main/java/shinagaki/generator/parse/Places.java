package shinagaki.generator.parse;

import java.util.Arrays;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.load.SourceFile;

/** Places in one file by offset, for many questions about the same file. */
final class Places {

    private final SourceFile file;
    private final int[] lineStarts;

    Places(SourceFile file) {
        this.file = file;
        this.lineStarts = lineStarts(file.text());
    }

    Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        int end = Math.min(offset, file.text().length());
        return new Location(file.path(), line + 1, file.text().codePointCount(lineStarts[line], end) + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = feed + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
