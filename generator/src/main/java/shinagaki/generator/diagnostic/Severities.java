package shinagaki.generator.diagnostic;

import java.util.EnumMap;
import java.util.Map;

/** How much each rule weighs on a site: what is usual, unless {@code site.yaml} says otherwise. */
public record Severities(Map<Rule, Severity> changed) {

    public static final Severities USUAL = new Severities(Map.of());

    public Severities {
        Map<Rule, Severity> copy = new EnumMap<>(Rule.class);
        copy.putAll(changed);
        changed = copy;
    }

    /** A missing file stays an error: there is nothing to build without it. */
    public Severity of(Rule rule) {
        return rule == Rule.MISSING_FILE ? Severity.ERROR : changed.getOrDefault(rule, rule.usual());
    }
}
