package shinagaki.generator.check;

import java.util.HashSet;
import java.util.Set;
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

    Rules(Catalog catalog, SourceTree tree, Findings findings) {
        Set<String> files = new HashSet<>();
        tree.content().forEach(file -> files.add(file.name()));
        Links resolver = new Links(catalog, tree.attachments().keySet());
        this.catalog = catalog;
        this.links = new LinkRules(catalog, resolver, files, findings);
        this.translations = new TranslationRules(findings);
        this.sides = new SideRules(catalog, resolver, findings);
    }

    void check() {
        for (Entry entry : catalog.entries().values()) {
            entry.bodies().forEach((language, body) -> links.check(entry, language, body));
            sides.check(entry);
            translations.check(entry);
        }
    }
}
