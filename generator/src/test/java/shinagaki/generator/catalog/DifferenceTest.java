package shinagaki.generator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is new or changed, and what is gone. */
final class DifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, '', 0",
        "a b c, a x c, 1, 0",
        "a b c, a c, '', 1",
        "a b c, a b x c, 2, 0",
        "a b c d, a x d, 1, 1",
        "a b, x y z, 0 1 2, 0",
        "a b c, c a b, 0, 1",
        "a, '', '', 1",
        "'', a, 0, 0",
    })
    void tells(String earlier, String later, String fresh, int removed) {
        List<Integer> places = words(fresh).stream().map(Integer::valueOf).toList();
        assertEquals(new Difference(places, removed), Difference.of(words(earlier), words(later)));
    }

    @Property
    void whatIsNotFreshStoodThereInThisOrder(
            @ForAll("digests") List<String> earlier, @ForAll("digests") List<String> later) {
        Difference difference = Difference.of(earlier, later);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            if (!difference.fresh().contains(i)) {
                kept.add(later.get(i));
            }
        }
        int at = 0;
        for (String digest : earlier) {
            at += at < kept.size() && kept.get(at).equals(digest) ? 1 : 0;
        }
        assertEquals(kept.size(), at);
        assertTrue(difference.removed() <= earlier.size() - kept.size());
        assertEquals(earlier.equals(later), difference.isNone());
    }

    @Provide
    Arbitrary<List<String>> digests() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(7);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
