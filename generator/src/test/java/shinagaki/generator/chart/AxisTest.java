package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AxisTest {

    @Test
    void periodsBeginAndEndAtMarks() {
        assertEquals(
                List.of(0.0, 3.0, 6.0, 9.0, 12.0),
                Axis.through(List.of(0.0, 3.0, 9.0), 11.25, 6).marks());
        assertEquals(6, Axis.through(List.of(0.0, 6.0, 18.0, 36.0), 36, 6).step());
    }

    @Test
    void marksAreRoundWhereNoStepMeetsAll() {

        assertEquals(Axis.to(37, 6), Axis.through(List.of(7.0, 37.0), 37, 6));
    }
}
