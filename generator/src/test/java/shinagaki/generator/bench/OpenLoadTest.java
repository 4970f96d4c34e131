package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The driver against servers that are slow, refuse, answer in chunks or hang up. */
final class OpenLoadTest {
    private static final String CATALOG = "{\"entries\":[{\"title\":{\"ja\":\"議事録の研修\",\"en\":\"Training\"}}]}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    OpenLoadTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/catalog.json", exchange -> answer(exchange, 200, CATALOG));
        server.createContext("/api/search", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            asked.add(query);
            if (query.contains("slow")) {
                sleep(300);
            }
            answer(exchange, query.contains("bad") ? 500 : 200, "{\"total\":1}");
        });
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void countsLatencyFromThePlannedStart() {
        List<Sample> samples = load(1, "slow", "quick", "quick");
        assertTrue(samples.get(0).latencyNanos() >= 300_000_000);
        assertTrue(samples.get(1).latencyNanos() >= 250_000_000, "waited for the only connection: " + samples.get(1));
        assertTrue(samples.get(1).lateNanos() >= 250_000_000);
        assertEquals(20_000_000, samples.get(2).plannedNanos());
        assertEquals(3, asked.size());
    }

    @Test
    void doesNotWaitForASlowAnswerWhereAConnectionIsFree() {
        List<Sample> samples = load(3, "slow", "quick", "quick");
        assertTrue(samples.get(2).endNanos() < samples.get(0).endNanos(), samples.toString());
    }

    @Test
    void countsWhatIsNotAnsweredWith200AsFailed() {
        List<Sample> samples = load(2, "quick", "bad", "quick");
        assertEquals(
                List.of(false, true, false),
                samples.stream().map(Sample::failed).toList());
        assertEquals(500, samples.get(1).status());
    }

    @Test
    void goesOnAfterTheServerIsGone() {
        server.stop(0);
        assertEquals(
                List.of(0, 0, 0),
                load(2, "quick", "quick", "quick").stream().map(Sample::status).toList());
    }

    @Test
    void readsChunksAndOpensAnewWhereTheServerHungUp() throws IOException {
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpConnection connection =
                        new HttpConnection(URI.create("http://localhost:" + listening.getLocalPort() + "/"))) {
            CompletableFuture<Void> twice = CompletableFuture.runAsync(
                    () -> IntStream.range(0, 2).forEach(_ -> answerOnceAndHangUp(listening, chunked)), threads);
            assertEquals(new HttpConnection.Answer(200, 5), connection.get("/a"));
            assertEquals(new HttpConnection.Answer(200, 5), connection.get("/b"));
            twice.join();
        }
    }

    @Test
    void failsOnAnAnswerThatIsCutOff() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpConnection connection =
                        new HttpConnection(URI.create("http://localhost:" + listening.getLocalPort() + "/"))) {
            CompletableFuture<Void> once = CompletableFuture.runAsync(
                    () -> answerOnceAndHangUp(listening, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), threads);
            assertThrows(IOException.class, () -> connection.get("/a"));
            once.join();
        }
    }

    @Test
    void measuresASiteFromItsOwnTitles() throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(
                printed, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), Clock.systemUTC());
        List<String> words = List.of(
                "search", base().toString(), "--rate", "50", "--seconds", "1", "--warmup", "1", "--connections", "4");
        assertEquals(0, Main.run(Path.of("unused"), words, console));
        String report = out.toString(StandardCharsets.UTF_8);
        assertTrue(report.contains("| **all** | 50 | 0 |"), report);
        assertTrue(asked.contains("q=研修&lang=ja"), asked.toString());
        assertTrue(asked.stream().allMatch(query -> query.matches("q=.+&lang=(ja|en)")), asked.toString());
    }

    @Test
    void saysWhichCatalogueItCannotRead() throws InterruptedException {
        server.removeContext("/catalog.json");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        List<String> words = List.of("search", base().toString());
        assertEquals(1, Main.run(Path.of("unused"), words, new Console(printed, printed, Clock.systemUTC())));
        String message = err.toString(StandardCharsets.UTF_8);
        assertTrue(message.startsWith("error: cannot read " + base() + "catalog.json: "), message);
    }

    @Test
    void rejectsAnAddressThatItCannotAsk() {
        for (String address : List.of("https://localhost/", "localhost:8080", "http://localhost:8080/?q=a")) {
            assertThrows(Usage.class, () -> SearchOptions.base(address), address);
        }
        assertEquals(URI.create("http://localhost:8080/menu/"), SearchOptions.base("http://localhost:8080/menu"));
    }

    private List<Sample> load(int connections, String... texts) {
        List<Query> queries = List.of(texts).stream()
                .map(text -> new Query(text, "en", Query.Shape.GIVEN))
                .toList();
        return new OpenLoad(base(), queries, Arrivals.FIXED.plan(texts.length, 100, 1)).run(connections);
    }

    private URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void answerOnceAndHangUp(ServerSocket listening, String answer) {
        try (Socket socket = listening.accept()) {
            byte[] request = new byte[4096];
            int read = socket.getInputStream().read(request);
            assertTrue(read > 0);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
