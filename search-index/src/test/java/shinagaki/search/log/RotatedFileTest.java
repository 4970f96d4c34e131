package shinagaki.search.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RotatedFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private RotatedFile rotated;

    @BeforeEach
    void open() {
        file = folder.resolve("queries.tsv");
        rotated = new RotatedFile(file, 10);
    }

    @Test
    void keepsThreeOlderFilesAndNoMore() throws IOException {
        for (int i = 1; i <= 11; i++) {
            append("line" + i % 10 + "\n");
        }
        assertEquals("line1\n", Files.readString(file));
        assertEquals("line0\n", Files.readString(folder.resolve("queries.tsv.1")));
        assertEquals("line8\n", Files.readString(folder.resolve("queries.tsv.3")));
        assertEquals(
                List.of("queries.tsv.3", "queries.tsv.2", "queries.tsv.1", "queries.tsv"),
                RotatedFile.all(file).stream()
                        .map(one -> one.getFileName().toString())
                        .toList());
        try (var all = Files.list(folder)) {
            assertEquals(4, all.count());
        }
    }

    @Test
    void fillsAFileToItsSize() throws IOException {
        append("1234\n");
        append("1234\n");
        assertEquals("1234\n1234\n", Files.readString(file));
        assertEquals(List.of(file), RotatedFile.all(file));
    }

    @Test
    void beginsALineOfItsOwnBehindHalfALine() throws IOException {
        Files.writeString(file, "hal");
        append("a\n");
        assertEquals("hal\na\n", Files.readString(file));
    }

    @Test
    void writesAnewWhereTheFileWasTakenAway() throws IOException {
        append("a\n");
        Files.delete(file);
        append("b\n");
        assertEquals("b\n", Files.readString(file));
    }

    @Test
    void addsNothingWhereItCannot() throws IOException {
        Files.createDirectory(file);
        assertThrows(IOException.class, () -> append("a\n"));
        Files.delete(file);
        append("b\n");
        assertEquals("b\n", Files.readString(file));
    }

    private void append(String lines) throws IOException {
        rotated.append(lines.getBytes(UTF_8));
    }
}
