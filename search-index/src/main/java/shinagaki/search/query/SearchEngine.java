package shinagaki.search.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shinagaki.search.analysis.KnownClauses;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.document.Facet;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.index.Card;
import shinagaki.search.index.DocumentText;
import shinagaki.search.index.Field;
import shinagaki.search.index.OpenIndex;
import shinagaki.search.query.Ranking.Found;
import shinagaki.search.query.SearchResponse.Hit;
import shinagaki.search.query.SearchResponse.SectionHit;

/**
 * Answers questions from an index. It may be asked by many threads at once, and the same question has the same answer on
 * every machine but for the time it took.
 */
public final class SearchEngine implements AutoCloseable {

    private final OpenIndex index;
    private final Entries entries;
    private final FacetValues values;
    private final Suggester suggester;
    private final Knowledge knowledge;
    private static final int LONGEST_TITLE = 100;

    private final Pool<TextAnalyzer> analyzers;
    private final Pool<Tally> tallies;
    private final NextActionFinder nextActions;

    private SearchEngine(OpenIndex index) {
        this.index = index;
        this.entries = Entries.of(index.schema(), index.cards());
        this.values = new FacetValues(index.schema(), entries);
        this.suggester = new Suggester(index.schema(), entries);
        KnownClauses clauses = new KnownClauses();
        this.analyzers = new Pool<>(() -> new TextAnalyzer(this.index.words(), clauses));
        this.knowledge = new Knowledge(index);
        float[] lengths = Tally.normal(index.lengths());
        this.tallies = new Pool<>(() -> new Tally(lengths));
        this.nextActions = new NextActionFinder(index.nextActions(), index.schema(), entries, analyzers);
    }

    /** Opens an index after checking it, see {@link OpenIndex#open}. */
    public static SearchEngine open(Path indexFolder) {
        return new SearchEngine(OpenIndex.open(indexFolder));
    }

    public SearchSchema schema() {
        return index.schema();
    }

    public int documents() {
        return index.cards().size();
    }

    /** Some titles of entries in a language, from all over the index; long ones, which nobody types, are not among them. */
    public List<String> titles(String lang, int most) {
        List<String> all = index.cards().stream()
                .filter(card -> card.lang().equals(lang))
                .map(Card::title)
                .filter(title -> title.length() <= LONGEST_TITLE)
                .toList();
        int step = Math.max(1, Math.ceilDiv(all.size(), most));
        return IntStream.range(0, Math.ceilDiv(all.size(), step))
                .mapToObj(i -> all.get(i * step))
                .toList();
    }

    /** The address of an entry in a language, or in another where it does not exist in that one. */
    public Optional<String> url(String id, String lang) {
        checkLanguage(lang);
        return entries.url(id, lang);
    }

    /**
     * Answers a question.
     *
     * @throws InvalidRequestException when the index knows no such language, facet or value
     */
    public SearchResponse search(SearchRequest request) {
        long began = System.nanoTime();
        checkLanguage(request.lang());
        request.filters().forEach(this::checkFilter);
        return asked(request, inquiry -> answer(request, inquiry, began));
    }

    /** Tells how a question was understood and why its answers stand where they do; of at most {@code size} of them. */
    public Explanation explain(SearchRequest request) {
        checkLanguage(request.lang());
        int language = entries.language(request.lang());
        return asked(request, inquiry -> {
            List<Found> found = new Ranking(entries, language).found(inquiry);
            return new Explainer(knowledge, entries)
                    .explain(inquiry, Ranking.best(found, inquiry.evidence(), request.size()));
        });
    }

    private <T> T asked(SearchRequest request, Function<Inquiry, T> use) {
        return analyzers.lend(analyzer -> tallies.lend(tally -> {
            Question question = Question.of(request.q(), analyzer);
            Sources sources = new Sources(index, tally.clear());
            Ladder ladder = new Ladder(knowledge, analyzer, question, tally, sources);
            Stage stage = ladder.climb(request.expand());
            return use.apply(new Inquiry(
                    question,
                    tally,
                    sources,
                    ladder,
                    stage,
                    new Evidence(index, question, tally, knowledge.oneOfForms(question, analyzer)),
                    named(question)));
        }));
    }

    private SearchResponse answer(SearchRequest request, Inquiry inquiry, long began) {
        int language = entries.language(request.lang());
        FacetCounts counts = new FacetCounts(index.schema(), values, request.filters());
        List<Found> passed = new Ranking(entries, language)
                .found(inquiry).stream()
                        .filter(one -> counts.count(one.number(), entries.shown(one.entry(), language)))
                        .toList();
        long skipped = (long) (request.page() - 1) * request.size();
        int last = (int) Math.min(passed.size(), skipped + request.size());
        List<Found> page = skipped >= last
                ? List.of()
                : Ranking.best(passed, inquiry.evidence(), last).subList((int) skipped, last);
        boolean whole = inquiry.stage() == Stage.MOST
                && skipped == 0
                && !page.isEmpty()
                && inquiry.ladder().hasAll(page.getFirst().document());
        return new SearchResponse(
                request.q(),
                request.lang(),
                passed.size(),
                (System.nanoTime() - began) / 1000,
                (whole ? Stage.ALL : inquiry.stage()).label(),
                hits(page, inquiry.sources(), language),
                counts.result(request.lang()),
                passed.isEmpty() ? List.of() : inquiry.ladder().expanded(),
                inquiry.stage() == Stage.ALL ? List.of() : inquiry.ladder().corrections());
    }

    private BitSet named(Question question) {
        BitSet named = new BitSet(documents());
        if (!question.key().isEmpty()) {
            named.or(index.terms(Field.KEY).documents(List.of(question.key())));
        }
        return named;
    }

    /** At most eight entries whose name begins with what was typed, the best first. */
    public List<Suggestion> suggest(String q, String lang) {
        checkLanguage(lang);
        SearchRequest.checkQuery(q);
        return suggester.suggest(q, entries.language(lang));
    }

    /**
     * What to do next after somebody said {@code q}; nothing where the site does not offer that.
     *
     * @throws InvalidRequestException when the index knows no such language, or {@code q} is too long
     */
    public Optional<NextActionResponse> nextAction(String q, String lang) {
        if (!nextActions.isConfigured()) {
            return Optional.empty();
        }
        checkLanguage(lang);
        SearchRequest.checkQuery(q);
        return Optional.of(nextActions.find(q, lang));
    }

    private List<Hit> hits(List<Found> page, Sources sources, int language) {
        BitSet shown = new BitSet();
        page.forEach(found -> shown.set(entries.document(found.entry(), language)));
        Mark.Finder finder = new Mark.Finder(sources.marked(), sources.substrings(), index.terms(Field.BODY), shown);
        List<Hit> hits = new ArrayList<>(page.size());
        for (Found found : page) {
            int document = entries.document(found.entry(), language);
            DocumentText text = index.text(document);
            Card card = entries.card(document);
            List<SectionHit> sections = Excerpts.sections(text, finder.marks(document, text), card.url());
            hits.add(new Hit(
                    card.id(),
                    card.kind(),
                    card.lang(),
                    card.title(),
                    card.url(),
                    sections.isEmpty()
                            ? Excerpts.beginning(text)
                            : sections.getFirst().snippet(),
                    sections));
        }
        return hits;
    }

    private void checkLanguage(String lang) {
        if (!schema().languages().contains(lang)) {
            throw new InvalidRequestException(
                    "lang '" + lang + "' is unknown: use one of " + String.join(", ", schema().languages()));
        }
    }

    private void checkFilter(String name, List<String> values) {
        Map<String, Set<String>> known = schema().facets().stream()
                .collect(Collectors.toMap(Facet::name, facet -> facet.labels().keySet()));
        Set<String> valid = known.get(name);
        if (valid == null) {
            String names = schema().facets().stream().map(Facet::name).collect(Collectors.joining(", "));
            throw new InvalidRequestException("'" + name + "' is no facet: use one of " + names);
        }
        for (String value : values) {
            if (!valid.contains(value)) {
                throw new InvalidRequestException(
                        name + " '" + value + "' is unknown: use one of " + String.join(", ", valid));
            }
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
