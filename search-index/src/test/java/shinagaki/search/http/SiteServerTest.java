package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteServerTest {

    @TempDir
    static Path folder;

    private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SiteServer server;

    @BeforeAll
    static void start() throws Exception {
        SiteFolder site = new SiteFolder(folder).release("one").current("one");
        server = SiteServer.start(site.out(), "127.0.0.1", 0, new PrintStream(ERR, true, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @Test
    void tellsItsRealAddress() {
        assertTrue(ERR.toString(StandardCharsets.UTF_8).contains("serving http://127.0.0.1:" + server.port() + "/\n"));
    }

    @Test
    void servesPagesForRevalidation() throws Exception {
        HttpResponse<String> page = get("/ja/");
        assertEquals(200, page.statusCode());
        assertEquals("text/html;charset=utf-8", header(page, "content-type"));
        assertEquals("no-cache", header(page, "cache-control"));
        HttpResponse<String> again = get("/ja/", "If-None-Match", header(page, "etag"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void compressesPagesAndKeepsTheirTagValid() throws Exception {
        HttpResponse<String> page = get("/ja/", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(page, "content-encoding"));
        assertTrue(header(page, "vary").contains("Accept-Encoding"));
        HttpResponse<String> again = get("/ja/", "Accept-Encoding", "gzip", "If-None-Match", header(page, "etag"));
        assertEquals(304, again.statusCode());
    }

    @Test
    void keepsHashedFilesForGoodAndPrefersCompressedSiblings() throws Exception {
        HttpResponse<String> css = get("/assets/site.0123abcd.css", "Accept-Encoding", "br, gzip");
        assertEquals("br", header(css, "content-encoding"));
        assertEquals("as if it were brotli", css.body());
        assertEquals("text/css;charset=utf-8", header(css, "content-type"));
        assertEquals("public, max-age=31536000, immutable", header(css, "cache-control"));
    }

    @Test
    void servesTextAsUtf8() throws Exception {
        HttpResponse<String> text = get("/llms.txt");
        assertEquals("text/plain;charset=utf-8", header(text, "content-type"));
        assertEquals("品書き\n", text.body());
    }

    @Test
    void servesRanges() throws Exception {
        HttpResponse<String> part = get("/assets/site.0123abcd.css", "Range", "bytes=0-3");
        assertEquals(206, part.statusCode());
        assertEquals("body", part.body());
    }

    @Test
    void carriesSecurityHeadersOnEveryAnswer() throws Exception {
        for (String path : new String[] {"/", "/ja/", "/nowhere", "/api/health", "/api/search", "/p/try"}) {
            HttpResponse<String> answer = get(path);
            assertTrue(header(answer, "content-security-policy").startsWith("default-src 'self'"), path);
            assertEquals("nosniff", header(answer, "x-content-type-options"), path);
            assertFalse(header(answer, "referrer-policy").isEmpty(), path);
            assertEquals("", header(answer, "server"), path);
        }
    }

    @Test
    void addsTheMissingSlashAndNeverLists() throws Exception {
        HttpResponse<String> moved = get("/ja/phase/try?a=b");
        assertEquals(301, moved.statusCode());
        assertEquals("/ja/phase/try/?a=b", header(moved, "location"));
        assertEquals(404, get("/ja/empty/").statusCode());
    }

    @Test
    void saysNotFoundInTheFormOfTheReader() throws Exception {
        HttpResponse<String> browser = get("/nowhere", "Accept", "text/html,*/*");
        assertEquals(404, browser.statusCode());
        assertTrue(browser.body().contains("ありません"));
        HttpResponse<String> program = get("/nowhere", "Accept", "application/json");
        assertProblem(404, program);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', /ja/",
        "'', 'en-GB,ja;q=0.5', /en/",
        "'', 'fr', /ja/",
        "lang=en, ja, /en/",
        "lang=xx, en, /en/",
    })
    void sendsReadersToTheirLanguage(String cookie, String accepted, String location) throws Exception {
        HttpResponse<String> home = get("/", "Cookie", cookie, "Accept-Language", accepted);
        assertEquals(302, home.statusCode());
        assertEquals(location, header(home, "location"));
        assertEquals("Cookie, Accept-Language", header(home, "vary"));
        assertEquals("no-cache", header(home, "cache-control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/p/try, en, /en/phase/try/",
        "/p/try/, ja, /ja/phase/try/",
        "/p/del-log, en, /en/phase/try/#risks",
        "/p/trn-server, en, /ja/training/trn-server/",
    })
    void followsPermalinks(String path, String accepted, String location) throws Exception {
        HttpResponse<String> link = get(path, "Accept-Language", accepted);
        assertEquals(302, link.statusCode());
        assertEquals(location, header(link, "location"));
    }

    @Test
    void leavesPermalinksItDoesNotKnowToTheirFiles() throws Exception {
        assertEquals(200, get("/p/row-1/").statusCode());
        assertEquals(404, get("/p/never").statusCode());
    }

    @Test
    void answersTheEndpoint() throws Exception {
        HttpResponse<String> health = get("/api/health");
        assertEquals("{\"status\":\"ok\",\"documents\":9,\"release\":\"one\"}", health.body());
        assertEquals("application/json", header(health, "content-type"));
        HttpResponse<String> search = get("/api/search?q=%E8%AD%B0%E4%BA%8B%E9%8C%B2&lang=ja&kind=package&size=1");
        assertEquals(200, search.statusCode());
        assertTrue(search.body().contains("\"id\":\"pkg-minutes\""), search.body());
        HttpResponse<String> next = get("/api/next-action?q=%E8%A9%A6%E3%81%97%E3%81%9F%E3%81%84&lang=en");
        assertTrue(next.body().startsWith("{\"matches\":[{\"id\":\"try\",\"title\":\"Try\","), next.body());
        assertEquals(
                "{\"matches\":[],\"question\":null}", get("/api/next-action?q=").body());
        assertTrue(get("/api/suggest?q=%E3%81%91%E3%82%93&lang=ja").body().startsWith("{\"suggestions\":["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search",
                "/api/search?q=a&q=b",
                "/api/search?q=a&nope=1",
                "/api/search?q=a&page=0",
                "/api/search?q=a&page=x",
                "/api/search?q=a&page=99999999999",
                "/api/search?q=a&size=51",
                "/api/search?q=a&size=-1",
                "/api/search?q=a&lang=fr",
                "/api/search?q=a&kind=nope",
                "/api/search?q=%zz",
                "/api/search?q=%ff",
                "/api/search?q=%e3%81",
                "/api/search?q=%",
                "/api/suggest",
                "/api/next-action",
                "/api/next-action?q=a&q=b",
                "/api/next-action?q=a&lang=fr",
                "/api/next-action?q=a&size=3",
                "/api/next-action?q=%ff",
                "/api/suggest?q=a&size=3",
                "/api/health?q=a",
            })
    void refusesWhatItDoesNotUnderstand(String target) throws Exception {
        String answer = new RawSocket(server.port()).get(target);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"status\":400,\"detail\":\""), answer);
    }

    @Test
    void countsCodePointsAfterNfkc() throws Exception {
        assertEquals(200, get("/api/search?q=" + "a".repeat(500)).statusCode());
        assertProblem(400, get("/api/next-action?q=" + "a".repeat(501)));
        HttpResponse<String> long501 = get("/api/search?q=" + "a".repeat(501));
        assertProblem(400, long501);
        assertTrue(long501.body().contains("501"));
        // One character that becomes four: ㍿.
        assertProblem(400, get("/api/search?q=" + "%E3%8D%BF".repeat(126)));
    }

    @Test
    void saysWhichValuesAreValid() throws Exception {
        assertTrue(get("/api/search?q=a&phase=nope").body().contains("use one of try, spread"));
        assertTrue(get("/api/search?q=a&nope=1").body().contains("use q, lang, page, size, expand, kind, phase"));
    }

    @Test
    void allowsGetAndHeadOnly() throws Exception {
        HttpRequest post = request("/api/search?q=a")
                .POST(HttpRequest.BodyPublishers.ofString("q=a"))
                .build();
        HttpResponse<String> refused = CLIENT.send(post, BodyHandlers.ofString());
        assertProblem(405, refused);
        assertEquals("GET, HEAD", header(refused, "allow"));
        HttpResponse<String> head = CLIENT.send(request("/api/health").HEAD().build(), BodyHandlers.ofString());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals("45", header(head, "content-length"));
    }

    @Test
    void knowsNoOtherEndpoint() throws Exception {
        assertProblem(404, get("/api/other", "Accept", "text/html"));
        assertProblem(404, get("/api", "Accept", "text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/../../../secret, 400",
        "/ja/..%2f..%2fsecret, 400",
        "/ja/%2e%2e/x, 400",
        "/%ff, 400",
        "/%zz, 400",
        "/a%00b, 400",
        "//ja/, 400",
    })
    void refusesCrookedPathsAsProblems(String target, int status) throws Exception {
        String answer = new RawSocket(server.port()).get(target);
        boolean refused = answer.startsWith("HTTP/1.1 " + status + " ") || answer.startsWith("HTTP/1.1 404 ");
        assertTrue(refused && answer.contains("application/problem+json"), target + ": " + answer);
        assertTrue(answer.contains("Content-Security-Policy: "), answer);
    }

    @Test
    void refusesWhatIsTooLongAsProblems() throws Exception {
        RawSocket socket = new RawSocket(server.port());
        String uri = socket.get("/api/search?q=" + "a".repeat(20_000));
        assertTrue(uri.startsWith("HTTP/1.1 414 ") && uri.contains("application/problem+json"), uri);
        String headers = socket.send(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n");
        assertTrue(headers.startsWith("HTTP/1.1 431 ") && headers.contains("application/problem+json"), headers);
        String noHost = socket.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertTrue(noHost.startsWith("HTTP/1.1 400 ") && noHost.contains("application/problem+json"), noHost);
        String nonsense = socket.send("nonsense\r\n\r\n");
        assertTrue(nonsense.startsWith("HTTP/1.1 400 ") && nonsense.contains("application/problem+json"), nonsense);
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "content-type"));
        assertTrue(answer.body().startsWith("{\"type\":\"about:blank\",\"title\":\""), answer.body());
        assertTrue(answer.body().contains("\"status\":" + status + ",\"detail\":\""), answer.body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }
}
