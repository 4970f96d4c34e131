package shinagaki.search.http;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import shinagaki.search.log.QueryLog;
import shinagaki.search.query.SearchResponse;

/** Serves an edition and follows its releases until it is closed or the process is asked to end. */
public final class SiteServer implements AutoCloseable {

    /** Answers are computed, not waited for: more threads than this only take memory. */
    private static final int MOST_THREADS = 64;

    private static final long STOP_MILLIS = 5_000;

    private final Server server;
    private final ServerConnector connector;
    private final Releases releases;
    private final String host;

    private SiteServer(Server server, ServerConnector connector, Releases releases, String host) {
        this.server = server;
        this.connector = connector;
        this.releases = releases;
        this.host = host;
    }

    /**
     * Opens the current release and begins to answer; the address is told on {@code err}.
     *
     * @throws IOException when there is no release, the port is taken or the log cannot be written to; the message says
     *     which
     */
    public static SiteServer start(Serving serving, PrintStream err) throws IOException {
        if (serving.queryLog().isEmpty()) {
            return start(serving, response -> {}, () -> {}, err);
        }
        QueryLog log = QueryLog.open(serving.queryLog().get(), serving.clock(), err);
        try {
            return start(
                    serving,
                    answer -> log.note(answer.lang(), answer.stage(), answer.total(), answer.query()),
                    log::close,
                    err);
        } catch (IOException | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** Starts without a log of questions. */
    public static SiteServer start(Path out, String host, int port, PrintStream err) throws IOException {
        return start(new Serving(out, host, port, Optional.empty(), Clock.systemUTC()), err);
    }

    /** @param stopped is run when the last request has been answered, also where the process is asked to end */
    private static SiteServer start(Serving serving, Consumer<SearchResponse> asked, Runnable stopped, PrintStream err)
            throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("http");
        Server server = new Server(threads);
        server.setErrorHandler(new Refusals(err));
        server.setStopTimeout(STOP_MILLIS);
        server.setStopAtShutdown(true);
        Pages.declareTypes(server.getMimeTypes());
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle event) {
                stopped.run();
            }
        });
        Releases releases = Releases.follow(serving.out(), folder -> Release.open(folder, server, asked), err);
        ServerConnector connector = connector(server, serving.host(), serving.port());
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(compressed(new Site(releases))));
        SiteServer site = new SiteServer(server, connector, releases, serving.host());
        try {
            server.start();
        } catch (Exception e) {
            site.close();
            throw startFailure(e, serving.host(), serving.port());
        }
        err.println("serving " + site.address() + releases.basePath().substring(1));
        releases.rehearse();
        return site;
    }

    /** The port that is listened on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Where the server is, with a slash at the end. */
    public String address() {
        String name = host.contains(":") ? '[' + host + ']' : host;
        return "http://" + name + ':' + port() + '/';
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Answers the requests that have begun, then stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop in order", e);
        } finally {
            releases.close();
        }
    }

    private static ServerConnector connector(Server server, String host, int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        return connector;
    }

    // The successor of this handler needs three more jars and does the same.
    @SuppressWarnings({"deprecation", "removal"})
    private static org.eclipse.jetty.server.Handler compressed(Site site) {
        var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler(site);
        gzip.setMinGzipSize(1024);
        gzip.setIncludedMimeTypes(
                "text/html",
                "text/css",
                "text/javascript",
                "text/markdown",
                "text/plain",
                "text/csv",
                "text/calendar",
                "application/json",
                "application/xml",
                "image/svg+xml");
        return gzip;
    }

    private static IOException startFailure(Exception failure, String host, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new IOException(
                        "port " + port + " on " + host + " cannot be used: choose another (" + cause.getMessage() + ')',
                        failure);
            }
        }
        return new IOException("the server did not start: " + failure.getMessage(), failure);
    }
}
