package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;

/** Follows the references of entries; those that lead nowhere are reported and left out. */
final class References {

    private final Map<String, Draft> drafts;
    private final Set<String> kinds;
    private final Findings findings;

    /** @param drafts by id */
    References(Map<String, Draft> drafts, Set<String> kinds, Findings findings) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.findings = findings;
    }

    Entry resolved(Draft draft) {
        Entry entry = draft.entry();
        boolean sound = true;
        for (Draft.Use use : draft.uses()) {
            sound &= check(use);
        }
        return sound ? entry : withoutDangling(draft);
    }

    private boolean check(Draft.Use use) {
        Draft target = drafts.get(use.id());
        if (target == null) {
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    use.at(),
                    "there is no entry '" + use.id() + "'",
                    Nearest.of(use.id(), drafts.keySet()).map(id -> "did you mean '" + id + "'?"));
            return false;
        }
        String kind = target.entry().kind();
        if (!isAllowed(use, target)) {
            findings.report(
                    Rule.WRONG_KIND,
                    use.at(),
                    "'" + use.id() + "' is of the kind '" + kind + "'",
                    "'" + use.field() + "' leads to " + String.join(" or ", use.kinds()));
            return false;
        }
        return true;
    }

    private Entry withoutDangling(Draft draft) {
        Entry entry = draft.entry();
        Map<String, Value> fields = new LinkedHashMap<>();
        entry.fields().forEach((name, value) -> {
            Value kept = value instanceof Value.References(var targets) ? kept(draft, name, targets) : value;
            if (!(kept instanceof Value.References(var targets) && targets.isEmpty())) {
                fields.put(name, kept);
            }
        });
        Optional<String> successor = entry.successor().filter(drafts::containsKey);
        List<Citation> sources = entry.sources().stream()
                .filter(citation -> drafts.containsKey(citation.source()))
                .toList();
        return Copies.of(entry, fields, successor, sources);
    }

    private Value kept(Draft draft, String field, List<Value.Reference> targets) {
        return new Value.References(targets.stream()
                .filter(target -> draft.uses().stream()
                        .filter(use -> use.field().equals(field) && use.id().equals(target.id()))
                        .allMatch(this::isSound))
                .toList());
    }

    private boolean isSound(Draft.Use use) {
        Draft target = drafts.get(use.id());
        return target != null && isAllowed(use, target);
    }

    /** A field that leads to unknown kinds only has been told of; its references are not to blame. */
    private boolean isAllowed(Draft.Use use, Draft target) {
        return use.kinds().isEmpty()
                || use.kinds().contains(target.entry().kind())
                || use.kinds().stream().noneMatch(kinds::contains);
    }
}
