package shinagaki.generator.bench;

import java.io.IOException;

/** Something that finds paragraphs. It may be asked by several threads at once. */
interface Engine {
    /** How many ids an answer holds at most. */
    int SIZE = 10;

    Answer answer(String query) throws IOException, InterruptedException;
}
