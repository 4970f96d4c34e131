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
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceTree;

/** The rules that need the whole catalog. */
final class Rules {

    private final Catalog catalog;
    private final LinkRules links;
    private final SideRules sides;
    private final TranslationRules translations;
    private final TotalRules totals;
    private final Findings findings;

    Rules(Catalog catalog, SourceTree tree, Findings findings) {
        Set<String> files = new HashSet<>();
        tree.content().forEach(file -> files.add(file.name()));
        Links resolver = new Links(catalog, tree.attachments().keySet());
        this.catalog = catalog;
        this.links = new LinkRules(catalog, resolver, files, findings);
        this.translations = new TranslationRules(findings);
        this.sides = new SideRules(catalog, resolver, findings);
        this.totals = new TotalRules(catalog, findings);
        this.findings = findings;
    }

    /**
     * @param edition only what its readers see is checked; {@code INTERNAL} for all of it
     * @param today tells what is overdue on that day; empty: nothing is
     */
    void check(Audience edition, Optional<LocalDate> today) {
        Optional<OverdueRules> overdue = today.map(day -> new OverdueRules(catalog.site(), day, findings));
        List<Entry> entries = catalog.entries().values().stream()
                .filter(entry -> entry.audience().isVisibleIn(edition))
                .toList();
        for (Entry entry : entries) {
            entry.bodies().forEach((language, body) -> links.check(entry, language, body));
            links.host(entry);
            sides.check(entry);
            translations.check(entry);
            overdue.ifPresent(rules -> rules.check(entry));
        }
        overdue.ifPresent(rules -> rules.neverVerified(entries));
        catalog.site().expectations().forEach(totals::check);
    }
}
