package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The most memory that a process and its descendants held together, as Linux tells it.
 *
 * <p>Each sample adds up the high-water marks ({@code VmHWM}) of the processes that live at that moment, so a short peak between two
 * samples is not lost. Processes started by another thread than the first of their parent are not seen. Where there is no /proc the
 * answer is empty.
 */
final class MemoryWatch {
    private final Path proc;
    private long peak;

    MemoryWatch(Path proc) {
        this.proc = proc;
    }

    void sample(long pid) {
        peak = Math.max(peak, held(pid));
    }

    OptionalLong peakBytes() {
        return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak);
    }

    /** Resident memory of one process now, in bytes; empty where there is no /proc or no such process. */
    OptionalLong resident(long pid) {
        return status(pid, "VmRSS:");
    }

    private long held(long pid) {
        String id = Long.toString(pid);
        String children = read(proc.resolve(id).resolve("task").resolve(id).resolve("children"));
        long below = Stream.of(children.split("\\s+", -1))
                .filter(child -> !child.isEmpty())
                .mapToLong(child -> held(Long.parseLong(child)))
                .sum();
        return below + status(pid, "VmHWM:").orElse(0);
    }

    private OptionalLong status(long pid, String name) {
        return read(proc.resolve(Long.toString(pid)).resolve("status"))
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            // A process may end between being listed and being read; it holds nothing any more.
            return "";
        }
    }
}
