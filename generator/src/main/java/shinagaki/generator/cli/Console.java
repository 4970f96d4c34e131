package shinagaki.generator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/**
 * All that a command sees of the world around it. Results go to {@code out}, progress and problems to {@code err}.
 *
 * @param workingDirectory what relative paths start from
 */
public record Console(PrintStream out, PrintStream err, Clock clock, Path workingDirectory) {

    /** That of this process; text is UTF-8 whatever the locale says. */
    static Console ofProcess() {
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemUTC(),
                Path.of("").toAbsolutePath());
    }

    Path resolve(Path path) {
        return workingDirectory.resolve(path);
    }

    /** A path as the user would type it. */
    String shown(Path path) {
        Path absolute = resolve(path).normalize();
        Path shown = absolute.startsWith(workingDirectory) ? workingDirectory.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
