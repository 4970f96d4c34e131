package shinagaki.generator.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;

/** Where a measurement speaks: its tables go to {@code out}, its progress to {@code err}. */
record Console(PrintStream out, PrintStream err, Clock clock) {
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
