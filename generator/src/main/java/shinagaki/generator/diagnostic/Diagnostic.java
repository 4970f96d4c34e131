package shinagaki.generator.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding in what a user wrote. The severity is not part of it: a site decides that by {@link Rule}.
 *
 * @param message lower case, no final dot, values in single quotes
 * @param sourceLine the line at {@code at}, without its line end; shown with a caret below it
 * @param hint the nearest valid choice, or how to mend it
 */
public record Diagnostic(Rule rule, Location at, String message, String sourceLine, Optional<String> hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::rule).thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
