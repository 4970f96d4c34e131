package shinagaki.generator.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.TermUse;
import shinagaki.generator.parse.Body;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;

/**
 * Links the words of a vocabulary at their first mention in each section of every body, in every summary and in every
 * field: the longest name counts, which begins and ends where words do, be it
 * that of another entry. Words in a link, in code, in a heading or at the head of a table stay as they are, and
 * so does a term on its own page.
 *
 * <p>Use it on the catalog of an edition, so that nothing leads to a term which that edition lacks. A site without a
 * vocabulary is given back as it is.
 */
public final class TermLinks {

    private final Catalog catalog;
    private final Map<String, TermFinder> finders;

    private TermLinks(Catalog catalog, Map<String, TermFinder> finders) {
        this.catalog = catalog;
        this.finders = finders;
    }

    /**
     * The catalog with a {@link shinagaki.generator.parse.Piece.Term} at every such mention in a body, and a {@link TermUse}
     * for every one in other words.
     */
    public static Catalog in(Catalog edition) {
        Pool<TextAnalyzer> analyzers = new Pool<>(TextAnalyzer::new);
        Map<String, TermFinder> finders = new HashMap<>();
        for (String lang : edition.site().languages()) {
            Lexicon lexicon = Lexicon.of(edition, lang, analyzers);
            if (!lexicon.isEmpty()) {
                finders.put(lang, new TermFinder(lexicon, analyzers));
            }
        }
        return finders.isEmpty() ? edition : new TermLinks(edition, finders).linked();
    }

    private Catalog linked() {
        List<Entry> entries =
                catalog.entries().values().parallelStream().map(this::linked).toList();
        return new Catalog(
                catalog.site(),
                catalog.kinds(),
                entries.stream()
                        .collect(Collectors.toMap(
                                Entry::id, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
    }

    private Entry linked(Entry entry) {
        Map<String, Map<String, List<TermUse>>> said = said(entry);
        if (entry.bodies().isEmpty() && said.isEmpty()) {
            return entry;
        }
        Map<String, Body> bodies = new LinkedHashMap<>();
        entry.bodies().forEach((lang, body) -> {
            TermFinder finder = finders.get(lang);
            bodies.put(
                    lang,
                    finder == null
                            ? body
                            : body.withHtml(new BodyLinks(finder, entry.id(), id -> title(id, lang)).in(body.html())));
        });
        return entry.withTerms(bodies, said);
    }

    private Map<String, Map<String, List<TermUse>>> said(Entry entry) {
        Map<String, Map<String, List<TermUse>>> said = new LinkedHashMap<>();
        Kind kind = catalog.kinds().get(entry.kind());
        if (kind != null) {
            finders.forEach((lang, finder) -> {
                Map<String, List<TermUse>> uses = WordLinks.of(entry, kind, finder, lang);
                if (!uses.isEmpty()) {
                    said.put(lang, uses);
                }
            });
        }
        return said;
    }

    private String title(String id, String lang) {
        return catalog.find(id).map(entry -> entry.title().in(lang)).orElse(id);
    }
}
