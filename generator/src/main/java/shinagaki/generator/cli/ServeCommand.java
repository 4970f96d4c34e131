package shinagaki.generator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shinagaki.search.http.Serving;
import shinagaki.search.http.SiteServer;

/** Builds when needed, then serves until it is stopped. */
@Command(
        name = "serve",
        description = "Builds when needed, then serves the site and its search.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final EditionOptions options = new EditionOptions();

    @Option(names = "--host", paramLabel = "NAME", description = "Address to listen on (default: 127.0.0.1).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for a free one (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--query-log",
            paramLabel = "FILE",
            description = "Notes there what is asked and how much was found, and nothing about who asks.")
    private @Nullable Path queryLog;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Path> out = new EditionBuild(console).run(options);
        if (out.isEmpty()) {
            return 1;
        }
        Optional<Path> log = Optional.ofNullable(queryLog).map(console::resolve);
        Serving serving = new Serving(out.get(), host, port, log, console.clock());
        try (SiteServer server = SiteServer.start(serving, console.err())) {
            server.join();
        }
        return 0;
    }
}
