package shinagaki.search.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's advice to add the incubating vector module, unsaid: it slows the start more than it helps an answer. */
final class VectorNotice {

    // A logger that nobody holds is collected, and its level with it.
    private static final Logger LOGGER =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private VectorNotice() {}

    static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
