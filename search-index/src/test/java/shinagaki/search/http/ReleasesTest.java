package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.Menu;

@Timeout(60)
final class ReleasesTest {

    @TempDir
    Path out;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void movesToEachReleaseWithoutFailingARequest() throws Exception {
        SiteFolder site = new SiteFolder(out).release("one").release("two").current("one");
        AtomicBoolean done = new AtomicBoolean();
        try (SiteServer server = start();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (String path : List.of("api/search?q=%E7%A0%94%E4%BF%AE", "ja/", "api/health")) {
                asked.add(readers.submit(() -> ask(client, server.address() + path, done)));
            }
            for (int i = 0; i < 6; i++) {
                String next = i % 2 == 0 ? "two" : "one";
                site.current(next);
                await(client, server, next);
            }
            done.set(true);
            for (Future<Integer> count : asked) {
                assertTrue(count.get() > 0);
            }
        }
        assertTrue(told().contains("serving release two\n"), told());
    }

    @Test
    void staysWhereTheNextReleaseCannotBeOpened() throws Exception {
        SiteFolder site =
                new SiteFolder(out).release("one").release("bad").release("two").current("one");
        try (var files = Files.list(out.resolve("releases/bad/index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SiteServer server = start();
                HttpClient client = HttpClient.newHttpClient()) {
            site.current("bad");
            while (!told().contains("error: release ")) {
                Thread.sleep(20);
            }
            assertEquals(200, get(client, server.address() + "api/health").statusCode());
            assertTrue(get(client, server.address() + "api/health").body().contains("\"one\""));
            site.current("two");
            await(client, server, "two");
        }
        assertEquals(1, told().split("the one before stays", -1).length - 1);
    }

    @Test
    void understandsAddressesWithAndWithoutTheBasePath() throws Exception {
        new SiteFolder(out).release(Menu.schema("one", "/menu/")).current("one");
        try (SiteServer server = start();
                HttpClient client = HttpClient.newHttpClient()) {
            String address = server.address();
            assertEquals(200, get(client, address + "menu/ja/").statusCode());
            assertEquals(200, get(client, address + "ja/").statusCode());
            assertEquals(200, get(client, address + "menu/api/search?q=a").statusCode());
            assertEquals("/menu/ja/", location(get(client, address + "menu/")));
            assertEquals("/menu/ja/", location(get(client, address)));
            assertEquals("/menu/", location(get(client, address + "menu")));
            assertEquals("/menu/ja/phase/try/", location(get(client, address + "menu/ja/phase/try")));
        }
    }

    private SiteServer start() throws Exception {
        return SiteServer.start(out, "127.0.0.1", 0, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static int ask(HttpClient client, String address, AtomicBoolean done) throws Exception {
        int asked = 0;
        while (!done.get()) {
            HttpResponse<String> answer = get(client, address);
            assertEquals(200, answer.statusCode(), answer.body());
            asked++;
            Thread.sleep(2);
        }
        return asked;
    }

    private static void await(HttpClient client, SiteServer server, String release) throws Exception {
        while (!get(client, server.address() + "api/health").body().contains('"' + release + '"')) {
            Thread.sleep(20);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
