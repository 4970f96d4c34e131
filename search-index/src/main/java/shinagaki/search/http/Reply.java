package shinagaki.search.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes whole answers: JSON, problems of RFC 9457, redirects. */
final class Reply {

    static final String PROBLEM = "application/problem+json";

    private static final HttpField NO_CACHE = new HttpField(HttpHeader.CACHE_CONTROL, "no-cache");

    private Reply() {}

    static void json(String json, Response response, Callback callback) {
        bytes(HttpStatus.OK_200, "application/json", json.getBytes(StandardCharsets.UTF_8), response, callback);
    }

    /** Says that a request cannot be answered: what is wrong with it, and the way out. */
    static void problem(int status, String detail, Response response, Callback callback) {
        bytes(status, PROBLEM, problem(status, detail), response, callback);
    }

    static byte[] problem(int status, String detail) {
        return Json.problem(status, HttpStatus.getMessage(status), detail).getBytes(StandardCharsets.UTF_8);
    }

    static void bytes(int status, String type, byte[] content, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
        response.getHeaders().put(NO_CACHE);
        response.write(true, ByteBuffer.wrap(content), callback);
    }

    static void redirect(int status, String location, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.LOCATION, location);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0L);
        response.getHeaders().put(NO_CACHE);
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    /** What every answer carries. */
    static void secure(HttpFields.Mutable headers, boolean openToRobots) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        if (!openToRobots) {
            headers.put("X-Robots-Tag", "noindex");
        }
    }
}
