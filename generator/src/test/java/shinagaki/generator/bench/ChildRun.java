package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a program cost, from its start to its end: its wall time, the CPU time of it and all it waited for, and its peak memory
 * where that can be told.
 */
record ChildRun(double wallSeconds, double cpuSeconds, OptionalLong peakBytes) {
    private static final int SAMPLE_MILLIS = 20;

    /** The shell's own clock counts the CPU of every descendant, on Linux and macOS alike. */
    private static final String TIMED = "times=$1; shift; TIMEFORMAT='%U %S'; { time \"$@\" 2>&3; } 3>&2 2>\"$times\"";

    /**
     * Runs a command to its end.
     *
     * @throws IOException if it does not exit with 0; the message ends with what it said last
     */
    static ChildRun of(List<String> command, Path temporary) throws IOException, InterruptedException {
        Path times = Files.createTempFile(temporary, "times", "");
        Path log = Files.createTempFile(temporary, "run", ".log");
        List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", times.toString()));
        timed.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        MemoryWatch memory = new MemoryWatch(Path.of("/proc"));
        long start = System.nanoTime();
        Process process = builder.start();
        while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            memory.sample(process.pid());
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(
                    "'%s' exited with %d:\n%s".formatted(String.join(" ", command), process.exitValue(), ending(log)));
        }
        ChildRun run = new ChildRun(wall, cpu(Files.readString(times)), memory.peakBytes());
        Files.delete(times);
        Files.delete(log);
        return run;
    }

    /** User and system seconds as the shell prints them, added up. */
    static double cpu(String times) {
        double sum = 0;
        for (String seconds : times.strip().split(" ", -1)) {
            sum += Double.parseDouble(seconds);
        }
        return sum;
    }

    private static String ending(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}
