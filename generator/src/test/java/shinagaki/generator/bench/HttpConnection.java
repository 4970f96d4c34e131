package shinagaki.generator.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open and asked again and again, with as little work as HTTP/1.1 allows, so that what is measured is the
 * server. It opens itself when first used and after a failure.
 */
final class HttpConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final URI base;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    HttpConnection(URI base) {
        this.base = base;
    }

    /**
     * What came back.
     *
     * @param bytes length of the body as it was sent, compressed where the server does so
     */
    record Answer(int status, int bytes) {}

    /** Asks for a path; once more on a new connection where the server had closed an idle one. */
    Answer get(String target) throws IOException {
        boolean reused = socket.isConnected() && !socket.isClosed();
        try {
            send(target);
            int first = in.read();
            if (first < 0 && reused) {
                close();
                send(target);
                first = in.read();
            }
            return answer(first);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(String target) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            int port = base.getPort() < 0 ? 80 : base.getPort();
            socket.connect(new InetSocketAddress(base.getHost(), port), TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
        String request =
                "GET " + target + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nAccept-Encoding: gzip\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private Answer answer(int first) throws IOException {
        if (first != 'H') {
            throw new IOException("the answer does not begin as HTTP does");
        }
        String statusLine = line();
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean closing = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            closing |= lower.startsWith("connection:") && lower.endsWith("close");
        }
        int bytes = chunked ? chunks() : skip(length);
        if (closing) {
            close();
        }
        return new Answer(status, bytes);
    }

    private int chunks() throws IOException {
        int bytes = 0;
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            bytes += skip(size);
            line();
        }
        line();
        return bytes;
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private int skip(int length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended within an answer");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
