package shinagaki.generator.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceTree;

/** The rules that need the whole catalog. */
final class Rules {

    private final Catalog catalog;
    private final Links links;
    private final Set<String> files = new HashSet<>();
    private final Findings findings;

    Rules(Catalog catalog, SourceTree tree, Findings findings) {
        this.catalog = catalog;
        this.links = new Links(catalog, tree.attachments().names());
        tree.content().forEach(file -> files.add(file.name()));
        this.findings = findings;
    }

    /**
     * @param edition only what its readers see is checked; {@code INTERNAL} for all of it
     * @param today tells what is overdue on that day; empty: nothing is
     */
    void check(Audience edition, Optional<LocalDate> today) {
        List<Entry> entries = catalog.entries().values().stream()
                .filter(entry -> entry.audience().isVisibleIn(edition))
                .toList();
        entries.parallelStream().map(entry -> check(entry, today)).toList().forEach(findings::addAll);
        today.ifPresent(day -> new OverdueRules(catalog.site(), day, findings).neverVerified(entries));
        TotalRules totals = new TotalRules(catalog, findings);
        catalog.site().expectations().forEach(totals::check);
    }

    private List<Diagnostic> check(Entry entry, Optional<LocalDate> today) {
        Findings own = findings.fresh();
        LinkRules leading = new LinkRules(catalog, links, files, own);
        entry.bodies().forEach((language, body) -> leading.check(entry, language, body));
        leading.host(entry);
        new SideRules(catalog, links, own).check(entry);
        new TranslationRules(own).check(entry);
        today.ifPresent(day -> new OverdueRules(catalog.site(), day, own).check(entry));
        return own.found();
    }
}
