package shinagaki.generator.diagnostic;

/** A diagnostic with the weight it has on this site. */
public record Finding(Severity severity, Diagnostic diagnostic) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return diagnostic.compareTo(other.diagnostic);
    }
}
