package shinagaki.generator.bench;

import java.io.IOException;

/** Something that is measured several times, in turn with the others. */
interface Contender {
    /** What the table calls it. */
    String name();

    /** Runs it once and counts what it made. */
    Trial run() throws IOException, InterruptedException;
}
