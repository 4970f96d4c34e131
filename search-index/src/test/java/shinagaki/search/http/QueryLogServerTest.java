package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real server notes of what it is asked. */
@Timeout(60)
final class QueryLogServerTest {

    @TempDir
    private Path out;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void notesWhatReadersSentOffAndNothingElse() throws Exception {
        Path file = out.resolve("queries.tsv");
        SiteFolder site = new SiteFolder(out).release("one").release("two").current("one");
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
        Serving serving = new Serving(out, "127.0.0.1", 0, Optional.of(file), clock);
        try (SiteServer server = SiteServer.start(serving, new PrintStream(err, true, StandardCharsets.UTF_8));
                HttpClient client = HttpClient.newHttpClient()) {
            Reader reader = new Reader(client, server.address());
            assertEquals(200, reader.ask("search?lang=ja&q=", "議事録"));
            assertEquals(200, reader.ask("search?lang=en&q=", " zzzz\t\nqqqq "));
            // Typed on the way, further pages, narrowed, blank, refused: none of these is a question of its own.
            assertEquals(200, reader.ask("search?size=6&q=", "議"));
            assertEquals(200, reader.ask("search?page=2&q=", "議事録"));
            assertEquals(200, reader.ask("search?kind=package&q=", "議事録"));
            assertEquals(200, reader.ask("search?q=", " "));
            assertEquals(200, reader.ask("suggest?q=", "議"));
            assertEquals(400, reader.ask("search?lang=fr&q=", "議事録"));
            site.current("two");
            while (!err.toString(StandardCharsets.UTF_8).contains("serving release two")) {
                Thread.sleep(20);
            }
            assertEquals(200, reader.ask("search?q=", "けんしゅう"));
        }
        assertEquals("""
                2026-11-25	ja	all	N	議事録
                2026-11-25	en	none	0	zzzz qqqq
                2026-11-25	ja	all	N	けんしゅう
                """, Files.readString(file).replaceAll("\\t[1-9][0-9]*\\t", "\tN\t"));
    }

    private record Reader(HttpClient client, String address) {
        int ask(String path, String query) throws Exception {
            URI uri = URI.create(address + "api/" + path + URLEncoder.encode(query, StandardCharsets.UTF_8));
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
