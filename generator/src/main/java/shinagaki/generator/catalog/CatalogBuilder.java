package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.ParsedSource;
import shinagaki.generator.parse.ParsedTable;

/** From what files say to what a site offers: kinds checked, sides paired, references followed. */
public final class CatalogBuilder {

    private final ParsedSource source;
    private final Findings findings;

    /** @param findings takes up what is wrong; the catalog is made of the rest */
    public CatalogBuilder(ParsedSource source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    public Catalog build() {
        Site site = new SiteReader(source.site(), findings).site();
        Words words = new Words(site.languages(), findings);
        Map<String, Kind> kinds = new KindReader(words, findings).kinds(source.kinds());
        new KindRules(kinds, findings).check(source.kinds(), site, source.site());
        Map<String, Draft> drafts = drafts(site, words, kinds);
        new UniqueRules(kinds, findings).check(drafts.values());
        References references = new References(drafts, kinds.keySet(), findings);
        List<Entry> entries = CatalogOrder.of(drafts, kinds).stream()
                .map(references::resolved)
                .toList();
        return new Catalog(navigable(site, kinds), kinds, Inverses.fill(kinds, entries));
    }

    /** A site that names no kinds for its header shows all that have pages. */
    private static Site navigable(Site site, Map<String, Kind> kinds) {
        return site.navigation().isEmpty()
                ? site.with(
                        kinds.values().stream()
                                .filter(Kind::hasPages)
                                .map(Kind::name)
                                .toList(),
                        site.home())
                : site;
    }

    private Map<String, Draft> drafts(Site site, Words words, Map<String, Kind> kinds) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        Map<String, Entry> folded = new LinkedHashMap<>();
        for (Draft draft : all(site, words, kinds)) {
            Entry entry = draft.entry();
            Entry first = folded.putIfAbsent(entry.id().toLowerCase(Locale.ROOT), entry);
            if (first == null) {
                drafts.put(entry.id(), draft);
            } else {
                findings.report(
                        Rule.DUPLICATE_ID,
                        entry.at(),
                        "the id '" + entry.id() + "' is taken",
                        "by " + first.at().path() + ":" + first.at().line());
            }
        }
        return drafts;
    }

    private List<Draft> all(Site site, Words words, Map<String, Kind> kinds) {
        WrittenEntries written = new WrittenEntries(kinds, words, findings);
        List<Draft> all = new ArrayList<>();
        for (Read read : written.sides(source.pages()).parallelStream()
                .map(sides -> read(sides, site, kinds))
                .toList()) {
            all.add(read.draft);
            findings.addAll(read.found);
        }
        EntryReader reader = new EntryReader(site, words, findings);
        for (ParsedTable table : source.tables()) {
            written.items(table).forEach(item -> all.add(reader.read(item)));
        }
        return all;
    }

    /** An entry, and what was found where it is written. */
    private record Read(Draft draft, List<Diagnostic> found) {}

    private Read read(WrittenEntries.Sides sides, Site site, Map<String, Kind> kinds) {
        Findings own = findings.fresh();
        Words words = new Words(site.languages(), own);
        Written pair = new WrittenEntries(kinds, words, own).pair(sides);
        return new Read(new EntryReader(site, words, own).read(pair), own.found());
    }
}
