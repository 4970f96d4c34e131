package shinagaki.generator.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.search.log.Asked;
import shinagaki.search.log.RotatedFile;

/** Reads what a server has noted, and tells each line that is something else. */
final class QueryLogFiles {

    private static final int MOST_TOLD = 20;

    private final Console console;
    private final List<Asked> asked = new ArrayList<>();
    private int skipped;

    QueryLogFiles(Console console) {
        this.console = console;
    }

    /**
     * Reads files, each with the older ones beside it, every file once.
     *
     * @throws NoSuchFileException where there is neither the file nor an older one
     */
    void read(List<Path> files) throws IOException {
        Set<Path> all = new LinkedHashSet<>();
        for (Path file : files) {
            List<Path> rotated = RotatedFile.all(console.resolve(file).normalize());
            if (rotated.isEmpty()) {
                throw new NoSuchFileException(file.toString());
            }
            all.addAll(rotated);
        }
        for (Path file : all) {
            read(file);
        }
        if (skipped > MOST_TOLD) {
            console.err().println("warning: lines skipped that are not told here: " + (skipped - MOST_TOLD));
        }
        console.err()
                .println("read " + count(all.size(), "file") + ", " + count(asked.size(), "question") + "; "
                        + count(skipped, "line") + " skipped");
    }

    List<Asked> asked() {
        return asked;
    }

    int skipped() {
        return skipped;
    }

    private void read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int line = 1;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            Optional<Asked> said = text(bytes, start, end).flatMap(Asked::parse);
            if (said.isPresent()) {
                asked.add(said.get());
            } else if (++skipped <= MOST_TOLD) {
                console.err()
                        .println(console.shown(file) + ':' + line + ": warning: not a line of a query log; skipped");
            }
            line++;
            start = end + 1;
        }
    }

    private static Optional<String> text(byte[] bytes, int from, int to) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
