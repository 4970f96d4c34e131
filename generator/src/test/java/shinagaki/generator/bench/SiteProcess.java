package shinagaki.generator.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program serving a site on a free port, as a process of its own that ends with this one. */
final class SiteProcess implements AutoCloseable {
    private static final int POLL_MILLIS = 50;
    private static final int STOP_SECONDS = 10;
    private static final Pattern ADDRESS = Pattern.compile("(?m)^serving (http://\\S+)$");

    private final Process process;
    private final URI address;
    private final Thread stopper;

    private SiteProcess(Process process, URI address, Thread stopper) {
        this.process = process;
        this.address = address;
        this.stopper = stopper;
    }

    /**
     * Waits until the server has told its address.
     *
     * @throws IOException if it ends before; the message is what it said
     */
    static SiteProcess start(Path program, Path site, Path out) throws IOException, InterruptedException {
        Path log = Files.createTempFile("serve", ".log");
        List<String> command =
                List.of(program.toString(), "serve", "--site", site.toString(), "--out", out.toString(), "--port", "0");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Thread stopper = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stopper);
        while (true) {
            boolean ended = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            // A character may still be half written.
            String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            Matcher address = ADDRESS.matcher(said);
            if (address.find()) {
                return new SiteProcess(process, URI.create(address.group(1)), stopper);
            }
            if (ended) {
                throw new IOException("'%s' exited with %d:\n%s"
                        .formatted(String.join(" ", command), process.exitValue(), said.strip()));
            }
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        Runtime.getRuntime().removeShutdownHook(stopper);
    }
}
