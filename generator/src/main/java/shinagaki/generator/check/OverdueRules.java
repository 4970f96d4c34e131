package shinagaki.generator.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Site;
import shinagaki.generator.catalog.Verification;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;

/**
 * Entries are held against their sources as often as the site, or the entry itself, promises; also those that have never
 * been.
 */
final class OverdueRules {

    private static final int MOST_IDS = 10;

    private final Site site;
    private final LocalDate today;
    private final Findings findings;

    OverdueRules(Site site, LocalDate today, Findings findings) {
        this.site = site;
        this.today = today;
        this.findings = findings;
    }

    void check(Entry entry) {
        entry.verified()
                .filter(verified -> verified.date().isAfter(today))
                .ifPresent(verified -> findings.report(
                        Rule.VERIFICATION_IN_FUTURE,
                        verified.at(),
                        "'" + entry.id() + "' was verified on " + verified.date() + ", which is after today, " + today,
                        "write the day on which it was held against its sources"));
        entry.verified()
                .ifPresent(verified -> verified.every()
                        .or(site::verifyEvery)
                        .map(every -> verified.date().plus(every))
                        .filter(today::isAfter)
                        .ifPresent(due -> overdue(entry, verified, due)));
    }

    /** One finding for all of them, at the first: where a site begins to verify its entries, most never were. */
    void neverVerified(List<Entry> entries) {
        List<Entry> never = entries.stream().filter(this::isPending).toList();
        if (!never.isEmpty()) {
            String ids = never.stream().limit(MOST_IDS).map(Entry::id).collect(Collectors.joining(", "));
            String more = never.size() > MOST_IDS ? " and " + (never.size() - MOST_IDS) + " more" : "";
            findings.report(
                    Rule.NEVER_VERIFIED,
                    never.getFirst().at(),
                    never.size() + " of " + entries.size() + " entries have never been held against their sources",
                    ids + more + "; write verified: {date: " + today + "} where they have");
        }
    }

    /** What names no source has nothing to be held against. */
    private boolean isPending(Entry entry) {
        return site.verifyEvery().isPresent()
                && entry.verified().isEmpty()
                && !entry.sources().isEmpty();
    }

    private void overdue(Entry entry, Verification verified, LocalDate due) {
        String by = entry.owner()
                .map(owner -> "ask '" + owner.in(site.sourceLanguage()) + "' to")
                .orElse("");
        findings.report(
                Rule.VERIFICATION_OVERDUE,
                verified.at(),
                "'" + entry.id() + "' was verified on " + verified.date() + ", and was due again on " + due,
                Optional.of((by.isEmpty() ? "" : by + " ") + "hold it against its sources, then write the day"));
    }
}
