package shinagaki.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {

    private static final List<String> CHOICES =
            List.of("title", "summary", "audience", "pkg-training-a", "pkg-training-b");

    @Test
    void findsSwappedMissingAndWrongLetters() {
        assertEquals(Optional.of("title"), Nearest.of("titel", CHOICES));
        assertEquals(Optional.of("summary"), Nearest.of("sumary", CHOICES));
        assertEquals(Optional.of("audience"), Nearest.of("Audiense", CHOICES));
    }

    @Test
    void prefersTheFirstOfEquallyNear() {
        assertEquals(Optional.of("pkg-training-a"), Nearest.of("pkg-training-x", CHOICES));
    }

    @Test
    void findsNothingInWordsThatAreFarAway() {
        assertEquals(Optional.empty(), Nearest.of("価格", CHOICES));
        assertEquals(Optional.empty(), Nearest.of("zzzzzz", CHOICES));
    }

    @Test
    void listsFewChoicesWhereNoneIsNear() {
        assertEquals(Optional.of("one of ja, en"), Nearest.hint("fr-ca", List.of("ja", "en")));
        assertEquals(Optional.empty(), Nearest.hint("fr-ca", List.of()));
    }
}
