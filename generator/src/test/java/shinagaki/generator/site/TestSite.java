package shinagaki.generator.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shinagaki.generator.cli.Console;
import shinagaki.generator.cli.Program;
import shinagaki.search.http.SiteServer;

/** Our own site, or a small one in our theme, built and served once for all tests of a run. */
public final class TestSite {

    private static final String OWN = "site";
    private static final Map<String, Built> BUILT = new ConcurrentHashMap<>();
    private static final Map<String, Served> SERVED = new ConcurrentHashMap<>();

    private TestSite() {}

    /** An edition as files. */
    public record Built(Path out) {
        public Path www() {
            return release().resolve("www");
        }

        /** {@code www}, {@code index} and {@code manifest.json}. */
        public Path release() {
            return out.resolve("current");
        }
    }

    /** An edition behind the real server, which lives as long as the tests. */
    public record Served(Built built, SiteServer server) {

        /**
         * The address of a page.
         *
         * @param path below the root of the site, without a leading slash
         */
        public String url(String path) {
            return "http://localhost:" + server.port() + "/" + path;
        }

        public Path www() {
            return built.www();
        }

        /** Paths of all pages in a language. */
        public List<String> pages(String lang) {
            try (Stream<Path> files = Files.walk(www().resolve(lang))) {
                return files.filter(file -> file.endsWith("index.html"))
                        .map(file ->
                                www().relativize(file.getParent()).toString().replace('\\', '/') + "/")
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Built built(String audience) {
        return built(OWN, audience);
    }

    public static Served served(String audience) {
        return served(OWN, audience);
    }

    /**
     * A small site behind the real server.
     *
     * @param name of a folder in {@code src/test/resources/themed}
     */
    public static Served servedFixture(String name, String audience) {
        return served("generator/src/test/resources/themed/" + name, audience);
    }

    /** @param site its folder below the root of the project */
    static Built built(String site, String audience) {
        return BUILT.computeIfAbsent(site + " " + audience, key -> build(site, audience));
    }

    private static Served served(String site, String audience) {
        return SERVED.computeIfAbsent(site + " " + audience, key -> serve(built(site, audience)));
    }

    private static Built build(String site, String audience) {
        Path out =
                Path.of("target", "test-site", site.replace('/', '.'), audience).toAbsolutePath();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        Console console = new Console(
                stream,
                stream,
                Clock.systemUTC(),
                Path.of("..").toAbsolutePath().normalize());
        String[] arguments = {"build", "--site", site, "--audience", audience, "--out", out.toString()};
        int code = Program.run(arguments, console);
        if (code != 0) {
            throw new IllegalStateException(told.toString(StandardCharsets.UTF_8));
        }
        return new Built(out);
    }

    private static Served serve(Built built) {
        try {
            return new Served(built, SiteServer.start(built.out(), "127.0.0.1", 0, System.err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
