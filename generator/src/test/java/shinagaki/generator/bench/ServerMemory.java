package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a running server holds.
 *
 * @param liveHeapBytes objects that are still in use, after a full collection
 * @param residentBytes memory of the process, mapped index files included; empty where there is no /proc
 */
record ServerMemory(long liveHeapBytes, OptionalLong residentBytes) {
    /** Asks the JDK's own tool, which runs a full collection in the server: not while anything is measured. */
    static ServerMemory of(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the heap of process %d cannot be read: %s".formatted(pid, histogram.strip()));
        }
        return new ServerMemory(liveBytes(histogram), new MemoryWatch(Path.of("/proc")).resident(pid));
    }

    /** The bytes in the last line, {@code Total INSTANCES BYTES}. */
    static long liveBytes(String histogram) throws IOException {
        List<String> lines = histogram.strip().lines().toList();
        String total = lines.isEmpty() ? "" : lines.getLast().strip();
        if (!total.matches("Total\\s+\\d+\\s+\\d+")) {
            throw new IOException("not a class histogram: '%s'".formatted(total));
        }
        return Long.parseLong(total.substring(total.lastIndexOf(' ') + 1));
    }
}
