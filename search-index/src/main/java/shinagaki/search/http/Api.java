package shinagaki.search.http;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import shinagaki.search.document.Facet;
import shinagaki.search.query.InvalidRequestException;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;
import shinagaki.search.query.SearchResponse;

/** The endpoint: {@code /api/search}, {@code /api/suggest}, {@code /api/next-action} and {@code /api/health}. */
final class Api {

    private final SearchEngine engine;
    private final Consumer<SearchResponse> asked;

    /** @param asked is told the answer to every question that a reader sent off */
    Api(SearchEngine engine, Consumer<SearchResponse> asked) {
        this.engine = engine;
        this.asked = asked;
    }

    void answer(String path, @Nullable String query, Response response, Callback callback) {
        try {
            Parameters parameters = Parameters.parse(query);
            switch (path) {
                case "/api/search" -> Reply.json(search(parameters), response, callback);
                case "/api/suggest" -> Reply.json(suggest(parameters), response, callback);
                case "/api/next-action" -> nextAction(parameters, response, callback);
                case "/api/health" -> Reply.json(health(parameters), response, callback);
                default ->
                    Reply.problem(
                            HttpStatus.NOT_FOUND_404,
                            "there is no '" + path
                                    + "': use /api/search, /api/suggest, /api/next-action or /api/health",
                            response,
                            callback);
            }
        } catch (InvalidRequestException e) {
            Reply.problem(HttpStatus.BAD_REQUEST_400, path + ": " + e.getMessage(), response, callback);
        }
    }

    private String search(Parameters parameters) {
        List<String> facets = engine.schema().facets().stream().map(Facet::name).toList();
        Set<String> known = new LinkedHashSet<>(List.of("q", "lang", "page", "size", "expand"));
        known.addAll(facets);
        refuseOthers(parameters, known);
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (String facet : facets) {
            List<String> values = parameters.values().getOrDefault(facet, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        SearchResponse response = engine.search(new SearchRequest(
                parameters.required("q"),
                lang(parameters),
                filters,
                parameters.number("page", 1),
                parameters.number("size", SearchRequest.DEFAULT_SIZE),
                parameters.choice("expand", "yes", "no").equals("yes")));
        if (isSentOff(parameters) && filters.isEmpty()) {
            asked.accept(response);
        }
        return Json.of(response);
    }

    /**
     * Whether it is a question, and not its beginning or its next page: what asks while somebody types says how few
     * answers it has room for.
     */
    private static boolean isSentOff(Parameters parameters) {
        return !parameters.values().containsKey("size") && parameters.number("page", 1) == 1;
    }

    private String suggest(Parameters parameters) {
        refuseOthers(parameters, new LinkedHashSet<>(List.of("q", "lang")));
        return Json.of(engine.suggest(parameters.required("q"), lang(parameters)));
    }

    private void nextAction(Parameters parameters, Response response, Callback callback) {
        refuseOthers(parameters, new LinkedHashSet<>(List.of("q", "lang")));
        engine.nextAction(parameters.required("q"), lang(parameters))
                .ifPresentOrElse(
                        found -> Reply.json(NextActionJson.of(found), response, callback),
                        () -> Reply.problem(
                                HttpStatus.NOT_FOUND_404,
                                "this site offers no next actions: its site.yaml has no 'next_action'",
                                response,
                                callback));
    }

    private String health(Parameters parameters) {
        refuseOthers(parameters, Set.of());
        return Json.health(engine.schema().release(), engine.documents());
    }

    private String lang(Parameters parameters) {
        return parameters.one("lang", engine.schema().languages().getFirst());
    }

    private static void refuseOthers(Parameters parameters, Set<String> known) {
        for (String name : parameters.values().keySet()) {
            if (!known.contains(name)) {
                throw new InvalidRequestException("unknown parameter '" + name + "': "
                        + (known.isEmpty() ? "there is none" : "use " + String.join(", ", known)));
            }
        }
    }
}
