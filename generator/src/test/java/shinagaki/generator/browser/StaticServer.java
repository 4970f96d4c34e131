package shinagaki.generator.browser;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** A plain file server that knows nothing of ours, mounted below a folder. */
final class StaticServer implements AutoCloseable {

    private final HttpServer server;
    private final String mount;

    StaticServer(Path folder, String mount) {
        this.mount = mount;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(mount, SimpleFileServer.createFileHandler(folder.toAbsolutePath()));
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + mount + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
