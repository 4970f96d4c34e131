package shinagaki.generator.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Everything a run has found: weighed, sorted by place, without what is off.
 *
 * @param findings errors and warnings only
 */
public record Report(List<Finding> findings) {

    public Report {
        findings = findings.stream()
                .filter(finding -> finding.severity() != Severity.OFF)
                .distinct()
                .sorted()
                .toList();
    }

    public static Report of(Collection<Diagnostic> diagnostics, Severities severities) {
        return of(diagnostics, diagnostic -> severities.of(diagnostic.rule()));
    }

    public static Report of(Collection<Diagnostic> diagnostics, Function<Diagnostic, Severity> severity) {
        return new Report(diagnostics.stream()
                .map(diagnostic -> new Finding(severity.apply(diagnostic), diagnostic))
                .toList());
    }

    /** What stops a build. */
    public Report errors() {
        return new Report(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
