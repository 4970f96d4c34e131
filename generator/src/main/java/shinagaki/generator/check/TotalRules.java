package shinagaki.generator.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Amounts;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Expectation;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;

/** Counts and sums are what the site says of them. Where a source states no figure, there is none to add. */
final class TotalRules {

    private static final Set<FieldType> FIGURES = Set.of(FieldType.NUMBER, FieldType.PERCENT, FieldType.MINUTES);

    private static final int MOST_IDS = 12;

    private final Catalog catalog;
    private final Findings findings;

    TotalRules(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check(Expectation stated) {
        stated.except().keySet().stream()
                .filter(id -> catalog.find(id).isEmpty())
                .forEach(id -> unknown(stated, id));
        List<Entry> entries = catalog.ofKind(stated.kind());
        switch (stated) {
            case Expectation.Row row -> entries.forEach(entry -> row(row, entry));
            case Expectation.Total total when isMeasurable(total) -> total(total, entries);
            case Expectation.Total ignored -> {}
        }
    }

    private void unknown(Expectation stated, String id) {
        Optional.ofNullable(stated.except().get(id))
                .ifPresent(exception -> findings.report(
                        Rule.UNKNOWN_REFERENCE,
                        exception.at(),
                        "there is no entry '" + id + "'",
                        Nearest.of(id, catalog.entries().keySet()).map(near -> "did you mean '" + near + "'?")));
    }

    /** Whether there is such a kind with such a figure; where not, that has been told. */
    private boolean isMeasurable(Expectation.Total stated) {
        Kind kind = catalog.kinds().get(stated.kind());
        return kind != null
                && stated.sum()
                        .map(name -> Optional.ofNullable(kind.fields().get(name))
                                .filter(field -> FIGURES.contains(field.type()))
                                .isPresent())
                        .orElse(true);
    }

    private void total(Expectation.Total stated, List<Entry> entries) {
        if (stated.per().isEmpty()) {
            total(stated, Optional.empty(), stated.is(), entries);
        } else {
            groups(stated, stated.per().get(), entries)
                    .forEach((id, group) -> total(stated, Optional.of(id), expected(stated, id, stated.is()), group));
        }
    }

    private static Expectation.Bounds expected(Expectation stated, String id, Expectation.Bounds usual) {
        return Optional.ofNullable(stated.except().get(id))
                .map(Expectation.Stated::is)
                .orElse(usual);
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

    private void total(Expectation.Total stated, Optional<String> of, Expectation.Bounds is, List<Entry> entries) {
        BigDecimal total = stated.sum()
                .map(field ->
                        entries.stream().map(entry -> figure(entry, field)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElseGet(() -> BigDecimal.valueOf(entries.size()));
        if (!is.contains(total)) {
            String where = of.map(id -> " for '" + id + "'").orElse("");
            String message = stated.sum()
                    .map(field -> "'" + stated.kind() + "." + field + "' adds up to " + total.toPlainString())
                    .orElseGet(() -> "'" + stated.kind() + "' has " + entries.size()
                            + (entries.size() == 1 ? " entry" : " entries"));
            findings.report(
                    Rule.WRONG_TOTAL,
                    stated.at(),
                    message + where + ", not " + is,
                    stated.sum()
                            .map(field -> added(field, entries))
                            .orElseGet(() -> counted(entries, total.compareTo(is.least()) < 0)));
        }
    }

    /** What the sum is made of. */
    private static String added(String field, List<Entry> entries) {
        String parts = entries.stream()
                .filter(entry -> entry.fields().get(field) instanceof Value.Number)
                .map(entry -> figure(entry, field).toPlainString() + " (" + entry.id() + ")")
                .collect(Collectors.joining(" + "));
        return (parts.isEmpty() ? "no entry has that figure" : parts) + "; mend a figure, or change 'is'";
    }

    private static String counted(List<Entry> entries, boolean isShort) {
        String ids = entries.stream().limit(MOST_IDS).map(Entry::id).collect(Collectors.joining(", "));
        String more = entries.size() > MOST_IDS ? " and " + (entries.size() - MOST_IDS) + " more" : "";
        String there =
                entries.isEmpty() ? "there is none" : (entries.size() == 1 ? "there is " : "there are ") + ids + more;
        return there + (isShort ? "; restore what is missing, or change 'is'" : "; delete one, or change 'is'");
    }

    private static BigDecimal figure(Entry entry, String field) {
        return entry.fields().get(field) instanceof Value.Number(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private void row(Expectation.Row stated, Entry entry) {
        List<BigDecimal> parts = stated.sum().stream()
                .flatMap(field -> amount(entry, field).stream())
                .toList();
        Optional<BigDecimal> whole = amount(entry, stated.is());
        if (whole.isEmpty() || parts.size() < stated.sum().size()) {
            return;
        }
        BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Expectation.Stated> exception =
                Optional.ofNullable(stated.except().get(entry.id()));
        Expectation.Bounds is =
                exception.map(Expectation.Stated::is).orElseGet(() -> new Expectation.Bounds(whole.get(), whole.get()));
        if (!is.contains(total)) {
            String place = stated.at().path() + ":" + stated.at().line();
            findings.report(
                    Rule.WRONG_TOTAL,
                    entry.at(),
                    "'" + String.join(" + ", stated.sum()) + "' of '" + entry.id() + "' is " + total.toPlainString()
                            + (exception.isPresent()
                                    ? ", but the exception says " + is
                                    : ", but '" + stated.is() + "' is " + is),
                    parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "))
                            + "; mend a figure, or state it at " + place + " with except: {" + entry.id() + ": "
                            + total.toPlainString() + "}");
        }
    }

    private Optional<BigDecimal> amount(Entry entry, String field) {
        return switch (entry.fields().get(field)) {
            case Value.Number(BigDecimal number) -> Optional.of(number);
            case Value.Words(var text) -> Amounts.first(text.in(catalog.site().sourceLanguage()));
            case null, default -> Optional.empty();
        };
    }
}
