package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.Menu;
import shinagaki.search.index.IndexBuilder;

/** A site that names nothing to rank has no such endpoint, even where an index with one stood before. */
final class WithoutNextActionTest {

    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNone() throws Exception {
        new SiteFolder(folder).release("abc").current("abc");
        try (IndexBuilder index = IndexBuilder.create(folder.resolve("releases/abc/index"), Menu.schema("abc"))) {
            Menu.documents().forEach(index::add);
            index.finish();
        }
        try (SiteServer server =
                        SiteServer.start(folder, "127.0.0.1", 0, new PrintStream(OutputStream.nullOutputStream()));
                HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create(server.address() + "api/next-action?q=a");
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            assertEquals(404, answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("offers no next actions"), answer.body());
        }
    }
}
