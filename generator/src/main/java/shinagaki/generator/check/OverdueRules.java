package shinagaki.generator.check;

import java.time.LocalDate;
import java.util.Optional;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Site;
import shinagaki.generator.catalog.Verification;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;

/** Entries are held against their sources as often as the site, or the entry itself, promises. */
final class OverdueRules {

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
                .ifPresent(verified -> verified.every()
                        .or(site::verifyEvery)
                        .map(every -> verified.date().plus(every))
                        .filter(today::isAfter)
                        .ifPresent(due -> overdue(entry, verified, due)));
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
