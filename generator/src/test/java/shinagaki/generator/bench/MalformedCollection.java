package shinagaki.generator.bench;

import java.util.List;
import java.util.stream.Collectors;

/** A collection that cannot be measured with; the message tells everything that is wrong with it. */
final class MalformedCollection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedCollection(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining())
                + (mistakes.size() == 1 ? "1 error" : mistakes.size() + " errors"));
    }
}
