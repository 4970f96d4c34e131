package shinagaki.search.http;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** {@code java -jar search-index.jar OUT [--host H] [--port N] [--query-log FILE]}: serves a built site, nothing else. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String USAGE =
            "usage: java -jar search-index.jar OUT [--host H] [--port N] [--query-log FILE]";

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        int code = run(args, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream err) throws InterruptedException {
        String out = "";
        String host = "127.0.0.1";
        String port = "8080";
        String log = "";
        for (int i = 0; i < args.length; i++) {
            boolean option = args[i].startsWith("--");
            if (option && i + 1 < args.length && args[i].equals("--host")) {
                host = args[++i];
            } else if (option && i + 1 < args.length && args[i].equals("--port")) {
                port = args[++i];
            } else if (option && i + 1 < args.length && args[i].equals("--query-log")) {
                log = args[++i];
            } else if (!option && out.isEmpty()) {
                out = args[i];
            } else {
                err.println("error: '" + args[i] + "' is not understood");
                err.println(USAGE);
                return WRONG_USAGE;
            }
        }
        if (out.isEmpty() || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            err.println(out.isEmpty() ? "error: OUT is missing" : "error: port '" + port + "' is not 0 to 65535");
            err.println(USAGE);
            return WRONG_USAGE;
        }
        Optional<Path> queryLog = log.isEmpty() ? Optional.empty() : Optional.of(Path.of(log));
        return serve(new Serving(Path.of(out), host, Integer.parseInt(port), queryLog, Clock.systemUTC()), err);
    }

    private static int serve(Serving serving, PrintStream err) throws InterruptedException {
        try (SiteServer site = SiteServer.start(serving, err)) {
            site.join();
            return 0;
        } catch (IOException | RuntimeException e) {
            err.println("error: " + e.getMessage());
            return FAILED;
        }
    }
}
