package shinagaki.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacesTest {

    @Test
    void sectionsStandInTheirOrderAndOnce() {
        assertEquals(
                List.of("2.1節", "2.2節", "2.2.1節", "2.10節", "付.1"),
                Places.inOrder(List.of("2.10節", "2.2.1節", "付.1", "2.1節", "2.2節", "2.1節")));
    }

    @Test
    void namesKeepTheirOrder() {
        assertEquals(List.of("Listen", "Define", "Day 2"), Places.inOrder(List.of("Listen", "Define", "Day 2")));
    }
}
