package shinagaki.generator.check;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Heading;

/** The sides of an entry have the same anchors, each once, so that a link survives a switch of language. */
final class SideRules {

    private final Catalog catalog;
    private final Links links;
    private final Findings findings;

    SideRules(Catalog catalog, Links links, Findings findings) {
        this.catalog = catalog;
        this.links = links;
        this.findings = findings;
    }

    void check(Entry entry) {
        Iterator<Map.Entry<String, Body>> sides = entry.bodies().entrySet().iterator();
        if (sides.hasNext()) {
            Map.Entry<String, Body> first = sides.next();
            sides.forEachRemaining(other -> {
                headings(first, other);
                footnotes(entry, first, other);
            });
        }
        links.hostOf(entry).flatMap(catalog::find).ifPresent(host -> standing(entry, host));
    }

    private void headings(Map.Entry<String, Body> first, Map.Entry<String, Body> other) {
        List<Heading> here = first.getValue().headings();
        List<Heading> there = other.getValue().headings();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            if (i >= there.size()) {
                absent(here.get(i), other.getKey());
                return;
            }
            if (i >= here.size()) {
                absent(there.get(i), first.getKey());
                return;
            }
            if (!here.get(i).id().equals(there.get(i).id()) && !isGiven(here.get(i), i) && !isGiven(there.get(i), i)) {
                differs(there.get(i), other.getKey(), here.get(i), first.getKey());
                return;
            }
        }
    }

    /** Whether the id was given by position, since none was written; that has been told. */
    private static boolean isGiven(Heading heading, int index) {
        return heading.id().equals("s-" + (index + 1));
    }

    private void absent(Heading heading, String language) {
        findings.report(
                Rule.HEADING_IDS,
                heading.at(),
                "the heading '#" + heading.id() + "' is missing in '" + language + "'",
                "both languages have the same ids in the same order");
    }

    private void differs(Heading there, String language, Heading here, String source) {
        findings.report(
                Rule.HEADING_IDS,
                there.at(),
                "'" + language + "' has '#" + there.id() + "' where '" + source + "' has '#" + here.id() + "'",
                "see " + here.at().path() + ":" + here.at().line());
    }

    private void footnotes(Entry entry, Map.Entry<String, Body> first, Map.Entry<String, Body> other) {
        int here = first.getValue().footnotes();
        int there = other.getValue().footnotes();
        if (here != there) {
            findings.report(
                    Rule.HEADING_IDS,
                    entry.at(),
                    "'" + first.getKey() + "' has " + here + " footnotes, '" + other.getKey() + "' has " + there,
                    "both languages have the same footnotes");
        }
    }

    private void standing(Entry entry, Entry host) {
        for (Body body : host.bodies().values()) {
            for (Heading heading : body.headings()) {
                if (heading.id().equals(entry.id())) {
                    Location at = entry.at();
                    findings.report(
                            Rule.DUPLICATE_HEADING_ID,
                            heading.at(),
                            "the id '" + entry.id() + "' stands twice on this page",
                            "the entry of " + at.path() + ":" + at.line() + " stands here, too");
                }
            }
        }
    }
}
