package shinagaki.generator.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Expectation;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;

/** Counts and sums are what the site says of them. Where a source states no figure, there is none to add. */
final class TotalRules {

    private static final Set<FieldType> FIGURES = Set.of(FieldType.NUMBER, FieldType.PERCENT, FieldType.MINUTES);

    private final Catalog catalog;
    private final Findings findings;

    TotalRules(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check(Expectation stated) {
        List<Entry> entries = catalog.ofKind(stated.kind());
        if (!isMeasurable(stated)) {
            return;
        }
        if (stated.per().isEmpty()) {
            total(stated, Optional.empty(), entries);
        } else {
            groups(stated, stated.per().get(), entries).forEach((id, group) -> total(stated, Optional.of(id), group));
        }
    }

    /** Whether there is such a kind with such a figure; where not, that has been told. */
    private boolean isMeasurable(Expectation stated) {
        Kind kind = catalog.kinds().get(stated.kind());
        return kind != null
                && stated.sum()
                        .map(name -> Optional.ofNullable(kind.fields().get(name))
                                .filter(field -> FIGURES.contains(field.type()))
                                .isPresent())
                        .orElse(true);
    }

    /** The entries of each that the field may lead to, even where none does. */
    private Map<String, List<Entry>> groups(Expectation stated, String per, List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Optional<Field> field = Optional.ofNullable(catalog.kinds().get(stated.kind()))
                .map(kind -> kind.fields().get(per));
        field.stream()
                .flatMap(known -> known.to().stream())
                .flatMap(kind -> catalog.ofKind(kind).stream())
                .forEach(target -> groups.put(
                        target.id(),
                        entries.stream()
                                .filter(entry -> leads(entry, per, target.id()))
                                .toList()));
        return groups;
    }

    private static boolean leads(Entry entry, String field, String id) {
        return entry.fields().get(field) instanceof Value.References(var targets)
                && targets.stream().anyMatch(target -> target.id().equals(id));
    }

    private void total(Expectation stated, Optional<String> of, List<Entry> entries) {
        BigDecimal total = stated.sum()
                .map(field ->
                        entries.stream().map(entry -> figure(entry, field)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElseGet(() -> BigDecimal.valueOf(entries.size()));
        if (total.compareTo(stated.is()) != 0) {
            String where = of.map(id -> " for '" + id + "'").orElse("");
            String message = stated.sum()
                    .map(field -> "'" + stated.kind() + "." + field + "' adds up to " + total.toPlainString())
                    .orElseGet(() -> "'" + stated.kind() + "' has " + entries.size()
                            + (entries.size() == 1 ? " entry" : " entries"));
            String is = stated.is().toPlainString();
            findings.report(Rule.WRONG_TOTAL, stated.at(), message + where + ", not " + is, made(stated, entries));
        }
    }

    /** What the total is made of. */
    private static Optional<String> made(Expectation stated, List<Entry> entries) {
        return stated.sum()
                .map(field -> entries.stream()
                        .filter(entry -> entry.fields().get(field) instanceof Value.Number)
                        .map(entry -> figure(entry, field).toPlainString() + " (" + entry.id() + ")")
                        .collect(Collectors.joining(" + ")))
                .filter(words -> !words.isEmpty());
    }

    private static BigDecimal figure(Entry entry, String field) {
        return entry.fields().get(field) instanceof Value.Number(BigDecimal number) ? number : BigDecimal.ZERO;
    }
}
