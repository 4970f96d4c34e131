package shinagaki.search.http;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends each request to where it is answered: the endpoint, a permalink, the reader's language, or a file. */
final class Site extends Handler.Abstract {

    private static final String PERMALINK = "/p/";

    private final Releases releases;

    Site(Releases releases) {
        this.releases = releases;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Release release = releases.hold();
        Request.addCompletionListener(request, failure -> release.letGo());
        Reply.secure(response.getHeaders(), release.engine().schema().openToRobots());
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            String detail = "'" + request.getMethod() + "' is not answered here: use GET or HEAD";
            Reply.problem(HttpStatus.METHOD_NOT_ALLOWED_405, detail, response, callback);
            return true;
        }
        answer(release, withoutBase(request, release.engine().schema().basePath()), response, callback);
        return true;
    }

    private static void answer(Release release, Request request, Response response, Callback callback)
            throws Exception {
        String path = Request.getPathInContext(request);
        String basePath = release.engine().schema().basePath();
        if (path.equals("/api") || path.startsWith("/api/")) {
            release.api().answer(path, request.getHttpURI().getQuery(), response, callback);
        } else if (path.equals("/")) {
            redirectByReader(basePath + language(request, release) + '/', response, callback);
        } else if ((path + '/').equals(basePath)) {
            Reply.redirect(HttpStatus.FOUND_302, basePath, response, callback);
        } else {
            Optional<String> permalink = permalink(path, request, release);
            if (permalink.isPresent()) {
                redirectByReader(permalink.get(), response, callback);
            } else {
                release.pages().answer(path, request, response, callback);
            }
        }
    }

    private static Optional<String> permalink(String path, Request request, Release release) {
        if (!path.startsWith(PERMALINK)) {
            return Optional.empty();
        }
        String id = path.substring(PERMALINK.length());
        String plain = id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
        return release.engine().url(plain, language(request, release));
    }

    private static String language(Request request, Release release) {
        return Readers.language(request, release.engine().schema().languages());
    }

    private static void redirectByReader(String location, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.VARY, "Cookie, Accept-Language");
        Reply.redirect(HttpStatus.FOUND_302, location, response, callback);
    }

    /** A proxy may or may not have taken the base path away; both are understood. */
    private static Request withoutBase(Request request, String basePath) {
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        if (basePath.equals("/") || path == null || !path.startsWith(basePath)) {
            return request;
        }
        return Request.serveAs(
                request,
                HttpURI.build(uri).path(path.substring(basePath.length() - 1)).asImmutable());
    }
}
