package shinagaki.generator.cli;

import java.util.HashMap;
import java.util.Map;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.load.SourceFile;
import shinagaki.generator.load.SourceTree;

/** Finds plain words again in the files they were read from. */
final class WrittenPlaces {

    private final Map<String, SourceFile> files = new HashMap<>();

    WrittenPlaces(SourceTree tree) {
        tree.files().forEach(file -> files.put(file.path(), file));
    }

    /** The first place where words are written, at or behind another; that one where markup stands between them. */
    Location of(Location from, String words) {
        SourceFile file = files.get(from.path());
        if (file == null) {
            return from;
        }
        int start = 0;
        for (int line = 1; line < from.line(); line++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        int found = file.text().indexOf(words, start);
        return found < 0 ? from : file.at(found);
    }
}
