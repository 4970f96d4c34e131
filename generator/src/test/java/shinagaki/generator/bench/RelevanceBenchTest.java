package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole measurement, with a stand-in for the program and its server. */
final class RelevanceBenchTest {
    private static final String NOTHING = "{\"stage\":\"alike\",\"hits\":[],\"didYouMean\":[]}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HttpServer server;

    /** What the server answers by the whole query string; nothing found for any other. */
    private Map<String, String> answers = Map.of(
            "q=梅雨はいつ。&lang=ja&size=10", "{\"stage\":\"most\",\"hits\":[{\"id\":\"p1\"}],\"didYouMean\":[]}",
            "q=椿雨&lang=ja&size=10", "{\"stage\":\"alike\",\"hits\":[],\"didYouMean\":[\"梅雨\",\"雨\"]}",
            "q=梅雨&lang=ja&size=10", "{\"stage\":\"all\",\"hits\":[{\"id\":\"p1\"},{\"id\":\"p2\"}],\"didYouMean\":[]}");

    RelevanceBenchTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    private String catalog = "{\"entries\":[{\"id\":\"p2\"},{\"id\":\"p1\"}]}";

    @BeforeEach
    void start() throws IOException {
        server.createContext("/catalog.json", exchange -> answer(exchange, catalog));
        server.createContext("/api/search", exchange -> {
            String asked = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            answer(exchange, answers.getOrDefault(asked, NOTHING));
        });
        server.start();
        write("weather/paragraphs.tsv", "id\ttitle\ttext\np1\t梅雨\t雨の季節。\np2\t雪\t*冬*\n");
        write("weather/questions.tsv", "query\toriginal\texpected\n梅雨はいつ。\t雨\tp1\n雪はいつ。\t冬\tp2\n");
        write("weather/queries-typo.tsv", "query\toriginal\texpected\n椿雨\t梅雨\tp1\n");
        write("weather/queries-nonsense.tsv", "query\toriginal\texpected\nざてび\t\t\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void buildsAndServesTheCollectionAndComparesWithLucene() throws IOException, InterruptedException {
        Path program = write("program", """
                #!/usr/bin/env bash
                [ "$2" = --site ] && [ "$4" = --out ] || exit 2
                cp -R "$3/.." "%s"
                [ "$1" = build ] && exit
                [ "$1 $6 $7" = "serve --port 0" ] || exit 2
                echo "serving release 0"
                echo "serving %s"
                exec sleep 60
                """.formatted(folder.resolve("seen"), address()));
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(0, run(program, "--misses", folder.resolve("misses.tsv").toString()), text(err));
        assertEquals(
                "---\ntitle: \"雪\"\naudience: customer\n---\n\\*冬\\*\n",
                Files.readString(folder.resolve("seen/content/paragraph/p2.ja.md")));
        String report = text(out);
        assertTrue(report.contains("weather: 2 paragraphs, 4 queries; built in "), report);
        assertTrue(report.contains("\n| questions | Shinagaki | 2 | 0.500 | 0.500 | 0.500 | 50.0 |"), report);
        assertTrue(report.contains("\n| questions | Lucene | 2 | 1.000 | 1.000 | 1.000 | 0.0 |"), report);
        assertTrue(report.contains("\n| typo | 1 | 0.0 |"), report);
        assertTrue(report.contains("\n| typo, after its suggestion | 1 | 100.0 | – | 100.0 |"), report);
        assertTrue(report.contains("\n| nonsense | 1 | – | – | – | – | 100.0 | 100.0 |"), report);
        assertTrue(report.contains("\n| questions | most | 1 | 50.0 | 100.0 |"), report);
        assertTrue(
                Files.readString(folder.resolve("misses.tsv")).contains("\ntypo\t椿雨\tp1\t\talike\t\t1\t梅雨\n"), report);
    }

    @Test
    void saysWhatAProgramSaidThatDoesNotServe() throws IOException, InterruptedException {
        Path program =
                write("program", "#!/usr/bin/env bash\n[ \"$1\" = build ] && exit\necho 'error: no port'\nexit 1\n");
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(1, run(program));
        assertTrue(text(err).contains("exited with 1:\nerror: no port"), text(err));
    }

    @Test
    void asksAServerThatRunsAlready() throws InterruptedException {
        assertEquals(0, run(Path.of("unused"), "--url", address()), text(err));
        assertTrue(text(out).contains("; asked at " + address() + ", 2 queries at once"), text(out));
    }

    @Test
    void stopsAtAnAnswerThatCannotBeJudged() throws InterruptedException {
        for (Map.Entry<String, String> wrong : Map.of(
                        "{\"stage\":\"all\",\"hits\":[{\"id\":\"x9\"}],\"didYouMean\":[]}",
                        "paragraphs.tsv has no 'x9'; is this a server of the collection?",
                        "{\"hits\":[],\"didYouMean\":[]}",
                        "stage is no text",
                        "{\"stage\":\"all\"}",
                        "hits is no list",
                        "<html>",
                        "not JSON at character 0")
                .entrySet()) {
            answers = Map.of("q=雪はいつ。&lang=ja&size=10", wrong.getKey());
            err.reset();
            assertEquals(1, run(Path.of("unused"), "--url", address()));
            assertTrue(text(err).contains("cannot be read: " + wrong.getValue()), text(err));
        }
        server.removeContext("/api/search");
        err.reset();
        assertEquals(1, run(Path.of("unused"), "--url", address()));
        assertTrue(text(err).contains("&lang=ja&size=10 was answered with 404: "), text(err));
        assertEquals("", text(out));
    }

    @Test
    void saysWhatTheServerDoesNotHave() throws InterruptedException {
        catalog = "{\"entries\":[{\"id\":\"p1\"}]}";
        assertEquals(1, run(Path.of("unused"), "--url", address()));
        assertEquals(
                "error: " + address()
                        + "catalog.json lacks 1 of 2 paragraphs, 'p2' the first; is this a server of the collection?\n",
                text(err));
        server.stop(0);
        err.reset();
        assertEquals(1, run(Path.of("unused"), "--url", address()));
        assertTrue(text(err).startsWith("error: cannot read " + address() + "catalog.json: "), text(err));
    }

    @Test
    void rejectsWhatItCannotMeasureWith() throws IOException, InterruptedException {
        assertEquals(2, run(Path.of("unused"), "another"));
        assertEquals(2, run(Path.of("unused"), "--url", "localhost"));
        assertEquals(
                2,
                run(
                        Path.of("unused"),
                        "--misses",
                        folder.resolve("nowhere/misses.tsv").toString()));
        err.reset();
        write("weather/questions.tsv", "query\toriginal\texpected\n雪はいつ。\t冬\tp3\n");
        write("weather/keyword.tsv", "");
        assertEquals(2, run(Path.of("unused")));
        assertTrue(text(err).startsWith("warning: 'keyword.tsv' is left out; a collection is "), text(err));
        assertTrue(
                text(err).contains("weather/questions.tsv:2: error: no paragraph has the id 'p3'\nhint: "), text(err));
        assertTrue(text(err).endsWith("\n1 error\n"), text(err));
    }

    @Test
    void leavesTextAsItIs() {
        assertEquals(
                "\\#1 \\[\\[p1\\]\\] \\<b\\> \\&amp\\; a\\_b 「引用」",
                CollectionSite.escaped(" #1 [[p1]] <b> &amp; a_b 「引用」"));
        assertEquals("\"a \\\"b\\\" \\\\ \\u0007: #\"", CollectionSite.quoted("a \"b\" \\ \u0007: #"));
    }

    private int run(Path program, String... more) throws InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("relevance", folder.resolve("weather").toString()));
        words.addAll(List.of(more));
        return Main.run(
                RelevanceMain::measured, program, words, new Console(stream(out), stream(err), Clock.systemUTC()));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
