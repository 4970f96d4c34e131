package shinagaki.search.http;

import java.io.PrintStream;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the HTTP server itself refuses, in the form of every other problem; and what went wrong inside, on stderr. */
final class Refusals extends ErrorHandler {

    private final PrintStream err;

    Refusals(PrintStream err) {
        this.err = err;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Object cause = request.getAttribute(ERROR_EXCEPTION);
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR_500 && cause instanceof Throwable thrown) {
            err.println("error: " + request.getMethod() + ' ' + request.getHttpURI() + ": " + thrown);
            thrown.printStackTrace(err);
        }
        Reply.secure(response.getHeaders(), false);
        Reply.problem(status, detail(status, request.getAttribute(ERROR_MESSAGE)), response, callback);
        return true;
    }

    private static String detail(int status, @Nullable Object message) {
        String way = switch (status) {
            case HttpStatus.URI_TOO_LONG_414 -> "the address is too long: shorten the query";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                "the headers are too large: send fewer or shorter ones";
            case HttpStatus.BAD_REQUEST_400 -> "the request is malformed: check its address and headers";
            default -> HttpStatus.getMessage(status);
        };
        return message == null || status >= HttpStatus.INTERNAL_SERVER_ERROR_500 ? way : way + " (" + message + ')';
    }
}
