package shinagaki.generator.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.parse.Body;

/** Entries that differ from another in a few of its parts. */
final class Copies {

    private Copies() {}

    static Entry of(Entry entry, Map<String, Value> fields, Optional<String> successor, List<Citation> sources) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.summary(),
                entry.aliases(),
                entry.hidden(),
                entry.reading(),
                entry.audience(),
                entry.status(),
                successor,
                entry.owner(),
                entry.verified(),
                sources,
                entry.derived(),
                entry.formerIds(),
                fields,
                entry.bodies(),
                entry.translations(),
                entry.terms(),
                entry.at());
    }

    static Entry withFields(Entry entry, Map<String, Value> fields) {
        return with(entry, fields, entry.bodies(), entry.translations(), entry.terms());
    }

    static Entry withBodies(Entry entry, Map<String, Body> bodies) {
        return with(entry, entry.fields(), bodies, entry.translations(), entry.terms());
    }

    static Entry withTranslations(Entry entry, Map<String, Translation> translations) {
        return with(entry, entry.fields(), entry.bodies(), translations, entry.terms());
    }

    static Entry withTerms(Entry entry, Map<String, Body> bodies, Map<String, Map<String, List<TermUse>>> terms) {
        return with(entry, entry.fields(), bodies, entry.translations(), terms);
    }

    private static Entry with(
            Entry entry,
            Map<String, Value> fields,
            Map<String, Body> bodies,
            Map<String, Translation> translations,
            Map<String, Map<String, List<TermUse>>> terms) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.summary(),
                entry.aliases(),
                entry.hidden(),
                entry.reading(),
                entry.audience(),
                entry.status(),
                entry.successor(),
                entry.owner(),
                entry.verified(),
                entry.sources(),
                entry.derived(),
                entry.formerIds(),
                fields,
                bodies,
                translations,
                terms,
                entry.at());
    }
}
