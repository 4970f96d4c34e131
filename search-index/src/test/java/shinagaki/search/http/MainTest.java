package shinagaki.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {

    @TempDir
    Path out;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|error: OUT is missing",
                "out --port|error: '--port' is not understood",
                "out other|error: 'other' is not understood",
                "out --port x|error: port 'x' is not 0 to 65535",
                "out --port 70000|error: port '70000' is not 0 to 65535",
                "out --query-log|error: '--query-log' is not understood",
                "out --what 1|error: '--what' is not understood",
            })
    void explainsWrongUsage(String arguments, String message) throws Exception {
        String[] args = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertEquals(2, run(args));
        assertEquals(
                message + "\nusage: java -jar search-index.jar OUT [--host H] [--port N] [--query-log FILE]\n", told());
    }

    @Test
    void saysThatThereIsNoRelease() throws Exception {
        assertEquals(1, run(out.toString()));
        assertEquals("error: there is no release in '" + out + "': build the site first\n", told());
    }

    @Test
    void saysThatTheLogCannotBeWrittenTo() throws Exception {
        new SiteFolder(out).release("one").current("one");
        assertEquals(
                1,
                run(
                        out.toString(),
                        "--query-log",
                        out.resolve("nowhere/queries.tsv").toString()));
        assertTrue(told().startsWith("error: the query log '" + out + "/nowhere/queries.tsv' cannot be written to: "));
        assertEquals(1, told().lines().count());
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        new SiteFolder(out).release("one").current("one");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(1, run(out.toString(), "--port", Integer.toString(taken.getLocalPort())));
            String expected = "error: port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used: choose another";
            assertTrue(told().startsWith(expected), told());
            assertEquals(1, told().lines().count());
        }
    }

    private int run(String... args) throws Exception {
        return Main.run(args, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
