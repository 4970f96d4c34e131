package shinagaki.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.cli.Console;
import shinagaki.generator.cli.Program;

/** The command and the endpoint give the same answer; what they answer is told to people, too. */
final class MatchTest {

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    @ParameterizedTest
    @CsvSource({"便利そうだけど何から始めれば, ja", "they worry about audit logs before go-live, en", "ドローンを飛ばしたい, ja"})
    void givesTheAnswerOfTheEndpoint(String said, String lang) throws IOException, InterruptedException {
        TestSite.Served served = TestSite.served("customer");
        Run run = match(said, "--lang", lang, "--json");
        assertEquals(0, run.code(), run.err());
        String path = "api/next-action?q=" + URLEncoder.encode(said, StandardCharsets.UTF_8) + "&lang=" + lang;
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create(served.url(path));
            assertEquals(
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body(),
                    run.out().strip());
        }
    }

    @Test
    void tellsPhaseWordsActionAndOffer() {
        String told = match("役員を説得できる数字がほしいので、小さく試したい").out();
        assertTrue(told.contains("検証  [phase-verify]  /ja/phase/phase-verify/"), told);
        assertTrue(told.contains("\n  -> KPIとデータを合意し、PoCスターターを始める\n"), told);
        assertTrue(told.contains("'役員を説得できる数字"), told);
        assertTrue(told.contains("\n  packages: PoCスターター [pkg-poc-starter]\n"), told);
        assertTrue(told.contains("\n  next: 実装 [phase-implement]\n"), told);
        assertEquals("0 matches\n", match("ドローンを飛ばしたい").out());
    }

    @Test
    void saysThatASiteDoesNotOfferIt() {
        Run run = run(
                "match", "ざるそば", "--site", "generator/src/test/resources/site/facts/site", "--out", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error: this site offers no next actions\n"), run.err());
        assertTrue(run.err().contains("hint: site.yaml names what is ranked under 'next_action'\n"), run.err());
    }

    @Test
    void refusesAnUnknownLanguage() {
        assertEquals(2, match("試したい", "--lang", "fr").code());
    }

    private static Run match(String said, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "match",
                said,
                "--audience",
                "customer",
                "--out",
                TestSite.built("customer").out().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                Path.of("..").toAbsolutePath().normalize());
        int code = Program.run(arguments, console);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
