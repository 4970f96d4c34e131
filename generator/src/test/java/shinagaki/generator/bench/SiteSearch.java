package shinagaki.generator.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The endpoint {@code /api/search} of a server, asked in Japanese for ten hits. */
final class SiteSearch implements Engine {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final Set<String> ids;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** Ids are those of the collection: a hit that is none of them shows that the server serves something else. */
    SiteSearch(URI base, Set<String> ids) {
        this.base = base;
        this.ids = Set.copyOf(ids);
    }

    @Override
    public Answer answer(String query) throws IOException, InterruptedException {
        String target = new Query(query, "ja", Query.Shape.GIVEN).target(base) + "&size=" + SIZE;
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(target)).timeout(TIMEOUT).build();
        long start = System.nanoTime();
        HttpResponse<String> response = send(request);
        long nanos = System.nanoTime() - start;
        if (response.statusCode() != 200) {
            throw new IOException(
                    "%s was answered with %d: %s".formatted(request.uri(), response.statusCode(), response.body()));
        }
        try {
            return answer(Json.parse(response.body()), nanos);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(
                    "the answer to %s cannot be read: %s".formatted(request.uri(), unreadable.getMessage()),
                    unreadable);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IOException("no answer to %s: %s".formatted(request.uri(), failure), failure);
        }
    }

    private Answer answer(Json body, long nanos) {
        List<String> found = new ArrayList<>();
        for (Json hit : elements(body, "hits")) {
            String id = text(hit.get("id"), "the id of a hit");
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        "paragraphs.tsv has no '%s'; is this a server of the collection?".formatted(id));
            }
            found.add(id);
        }
        Optional<String> suggestion =
                elements(body, "didYouMean").stream().findFirst().map(first -> text(first, "didYouMean"));
        return new Answer(found, text(body.get("stage"), "stage"), suggestion, nanos);
    }

    private static List<Json> elements(Json body, String name) {
        if (body.get(name) instanceof Json.Elements(List<Json> values)) {
            return values;
        }
        throw new IllegalArgumentException("%s is no list".formatted(name));
    }

    private static String text(Json value, String name) {
        if (value instanceof Json.Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("%s is no text".formatted(name));
    }
}
