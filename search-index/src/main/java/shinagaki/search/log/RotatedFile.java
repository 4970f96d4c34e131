package shinagaki.search.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of lines that never grows beyond a size: what would make it larger goes to a new file, and the old ones are
 * FILE.1, the youngest, to FILE.3; an older one is gone. It is opened for each writing, so that it may be moved or taken
 * away by others at any time. One process at a time writes to it.
 */
public final class RotatedFile implements QueryLog.Store {

    /** How many older files are kept. */
    private static final int KEPT = 3;

    private final Path file;
    private final long mostBytes;

    RotatedFile(Path file, long mostBytes) {
        this.file = file;
        this.mostBytes = mostBytes;
    }

    /** The file and the older ones beside it, as far as they exist, the oldest first. */
    public static List<Path> all(Path file) {
        List<Path> all = new ArrayList<>();
        for (int age = KEPT; age >= 0; age--) {
            Path one = aged(file, age);
            if (Files.exists(one)) {
                all.add(one);
            }
        }
        return all;
    }

    /** Whole lines are added, or, after an exception, none of them. */
    @Override
    public void append(byte[] lines) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) + lines.length > mostBytes) {
            rotate();
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            try {
                channel.position(end);
                if (end > 0 && !endsALine(channel, end)) {
                    write(ByteBuffer.wrap(new byte[] {'\n'}), channel);
                }
                write(ByteBuffer.wrap(lines), channel);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        }
    }

    /** A process that was killed may have left half a line. */
    private static boolean endsALine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }

    private static void write(ByteBuffer bytes, FileChannel channel) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void rotate() throws IOException {
        for (int age = KEPT; age > 0; age--) {
            Path younger = aged(file, age - 1);
            if (Files.exists(younger)) {
                Files.move(
                        younger, aged(file, age), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path aged(Path file, int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }
}
