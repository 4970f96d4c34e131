package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import shinagaki.search.Menu;
import shinagaki.search.query.NextActionResponse.Match;

/** What holds for everything that may be said, however strange. */
final class NextActionPropertyTest {

    private static final SearchEngine ENGINE = open();

    private static SearchEngine open() {
        try {
            Path folder = Files.createTempDirectory("said");
            Menu.build(folder, Menu.schema("abc"));
            return SearchEngine.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        ENGINE.close();
    }

    /** Up to 500 code points, lone surrogates too, mixed with words that are known. */
    @Provide
    Arbitrary<String> sayings() {
        Arbitrary<String> anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(point -> new String(Character.toChars(point)))
                .list()
                .ofMaxSize(200)
                .map(list -> String.join("", list));
        Arbitrary<String> known = Arbitraries.of(
                        "監査ログ", "小さく試した", "ﾃﾞｰﾀ", "audit log", "広げ", "\uD83C", "が", "\n", "　", "㍿", "e\u0301")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(anything, known);
    }

    @Property(tries = 300)
    void answersAnything(@ForAll("sayings") String said) {
        NextActionResponse response;
        try {
            response = ENGINE.nextAction(said, "ja").orElseThrow();
        } catch (InvalidRequestException e) {
            assertTrue(said.codePointCount(0, said.length()) > 20, e.getMessage());
            return;
        }
        List<Match> matches = response.matches();
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            assertTrue(match.score() >= 0 && match.score() <= 1, () -> String.valueOf(match.score()));
            assertTrue(i == 0 || match.score() <= matches.get(i - 1).score());
            match.why().forEach(reason -> assertTrue(said.contains(reason.words()), reason.words()));
        }
        assertTrue(matches.size() > 1 || response.question().isEmpty());
        assertEquals(response, ENGINE.nextAction(said, "ja").orElseThrow());
    }
}
