package shinagaki.search.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import shinagaki.search.query.SearchEngine;

/** The files of a release. */
final class Pages implements AutoCloseable {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Path www;
    private final String basePath;
    private final ResourceHandler files = new ResourceHandler();

    Pages(Path www, SearchEngine engine, Server server) {
        this.www = www;
        this.basePath = engine.schema().basePath();
        files.setServer(server);
        files.setBaseResource(ResourceFactory.of(files).newResource(www));
        files.setDirAllowed(false);
        files.setWelcomeFiles(List.of("index.html"));
        files.setEtags(true);
        files.setPrecompressedFormats(CompressedContentFormat.BR, CompressedContentFormat.GZIP);
        start();
    }

    /** Text is UTF-8 here, whatever the server assumes; a handler takes its types from its server. */
    static void declareTypes(MimeTypes.Mutable types) {
        types.addMimeMapping("html", "text/html;charset=utf-8");
        types.addMimeMapping("css", "text/css;charset=utf-8");
        types.addMimeMapping("js", "text/javascript;charset=utf-8");
        types.addMimeMapping("txt", "text/plain;charset=utf-8");
        types.addMimeMapping("md", "text/markdown;charset=utf-8");
        types.addMimeMapping("csv", "text/csv;charset=utf-8");
        types.addMimeMapping("ics", "text/calendar;charset=utf-8");
    }

    private void start() {
        try {
            files.start();
        } catch (Exception e) {
            throw new IllegalStateException("the files of '" + www + "' cannot be served", e);
        }
    }

    /** Answers with a file, the index of a folder, the address with the missing slash, or not found. */
    void answer(String path, Request request, Response response, Callback callback) throws Exception {
        Optional<Path> file = file(path);
        if (file.isPresent() && Files.isDirectory(file.get()) && !path.endsWith("/")) {
            String query = request.getHttpURI().getQuery();
            String location = basePath + path.substring(1) + '/' + (query == null ? "" : '?' + query);
            Reply.redirect(HttpStatus.MOVED_PERMANENTLY_301, location, response, callback);
        } else if (file.isPresent() && isShown(file.get(), path)) {
            boolean hashed = path.startsWith("/assets/");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, hashed ? FOREVER : "no-cache");
            if (!files.handle(request, response, callback)) {
                notFound(path, request, response, callback);
            }
        } else {
            notFound(path, request, response, callback);
        }
    }

    private Optional<Path> file(String path) {
        try {
            Path file = www.resolve(path.substring(1)).normalize();
            return file.startsWith(www) && Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isShown(Path file, String path) {
        return path.endsWith("/") ? Files.isRegularFile(file.resolve("index.html")) : Files.isRegularFile(file);
    }

    private void notFound(String path, Request request, Response response, Callback callback) {
        Path page = www.resolve("404.html");
        boolean browser =
                String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT)).contains("text/html");
        if (browser && Files.isRegularFile(page)) {
            try {
                byte[] content = Files.readAllBytes(page);
                Reply.bytes(HttpStatus.NOT_FOUND_404, "text/html;charset=utf-8", content, response, callback);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            String detail = "there is no '" + path + "' on this site: begin at " + basePath;
            Reply.problem(HttpStatus.NOT_FOUND_404, detail, response, callback);
        }
    }

    @Override
    public void close() {
        try {
            files.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the files of '" + www + "' cannot be let go of", e);
        }
    }
}
