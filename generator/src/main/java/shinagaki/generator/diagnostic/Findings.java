package shinagaki.generator.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what a stage finds, so that a run tells all of it. */
public final class Findings {

    private final Function<Location, String> sourceLine;
    private final List<Diagnostic> found = new ArrayList<>();

    /** @param sourceLine the line of a file at a location, without its line end; empty where there is none */
    public Findings(Function<Location, String> sourceLine) {
        this.sourceLine = sourceLine;
    }

    /** Collects for another stage from the same files. */
    public Findings fresh() {
        return new Findings(sourceLine);
    }

    public void report(Rule rule, Location at, String message) {
        report(rule, at, message, Optional.empty());
    }

    public void report(Rule rule, Location at, String message, String hint) {
        report(rule, at, message, Optional.of(hint));
    }

    public void report(Rule rule, Location at, String message, Optional<String> hint) {
        found.add(new Diagnostic(rule, at, message, sourceLine.apply(at), hint));
    }

    public void addAll(List<Diagnostic> more) {
        found.addAll(more);
    }

    /** In the order in which they were found. */
    public List<Diagnostic> found() {
        return Collections.unmodifiableList(found);
    }
}
