package shinagaki.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Situation;
import shinagaki.search.document.TellingApart;
import shinagaki.search.index.Card;
import shinagaki.search.query.NextActionResponse.Link;
import shinagaki.search.query.NextActionResponse.Match;
import shinagaki.search.query.NextActionResponse.Reason;
import shinagaki.search.query.NextActionResponse.Shown;
import shinagaki.search.query.NextActionResponse.TellingQuestion;
import shinagaki.search.situation.Situations;

/** Answers what to do next. What it compares with is learnt when it is asked for the first time. */
final class NextActionFinder {

    /** Where the second has more than this part of the first, a question is due. */
    private static final double CLOSE = 0.25;

    private final NextActions actions;
    private final Map<String, Situation> byId;
    private final SearchSchema schema;
    private final Entries entries;
    private final Pool<TextAnalyzer> analyzers;
    private @Nullable Situations learnt;

    NextActionFinder(NextActions actions, SearchSchema schema, Entries entries, Pool<TextAnalyzer> analyzers) {
        this.actions = actions;
        this.byId = actions.situations().stream().collect(Collectors.toMap(Situation::id, Function.identity()));
        this.schema = schema;
        this.entries = entries;
        this.analyzers = analyzers;
    }

    boolean isConfigured() {
        return !actions.isEmpty();
    }

    NextActionResponse find(String q, String lang) {
        Situations situations = situations();
        List<Situations.Candidate> candidates = analyzers.lend(analyzer -> situations.find(q, analyzer));
        return candidates.isEmpty()
                ? NextActionResponse.NOTHING
                : new NextActionResponse(
                        candidates.stream()
                                .map(candidate -> match(candidate, lang))
                                .toList(),
                        question(candidates, lang));
    }

    private synchronized Situations situations() {
        Situations known = learnt;
        if (known == null) {
            known = analyzers.lend(analyzer -> Situations.of(actions, analyzer));
            learnt = known;
        }
        return known;
    }

    private Match match(Situations.Candidate candidate, String lang) {
        Situation situation = byId.get(candidate.id());
        if (situation == null) {
            throw new IllegalStateException("'" + candidate.id() + "' was found and is none of the situations");
        }
        Map<String, Shown> shown = new LinkedHashMap<>();
        situation.shown().forEach(of -> shown.put(of.name(), new Shown(of.single(), links(of.ids(), lang))));
        return new Match(
                link(situation.id(), lang),
                Math.round(candidate.confidence() * 1000) / 1000.0,
                candidate.reasons().stream()
                        .map(reason -> new Reason(reason.words(), link(reason.from(), lang), reason.said()))
                        .toList(),
                words(situation.action(), lang),
                shown);
    }

    private Optional<TellingQuestion> question(List<Situations.Candidate> candidates, String lang) {
        if (candidates.size() < 2
                || candidates.get(1).confidence()
                        < CLOSE * candidates.getFirst().confidence()) {
            return Optional.empty();
        }
        return actions.tellingApart().stream()
                .filter(apart -> apart.isBetween(
                        candidates.get(0).id(), candidates.get(1).id()))
                .findFirst()
                .map(apart -> question(apart, lang));
    }

    private TellingQuestion question(TellingApart apart, String lang) {
        return new TellingQuestion(
                link(apart.id(), lang).title(),
                List.of(apart.first(), apart.second()),
                words(apart.firstAnswer(), lang),
                words(apart.secondAnswer(), lang));
    }

    private List<Link> links(List<String> ids, String lang) {
        return ids.stream().map(id -> link(id, lang)).toList();
    }

    private Link link(String id, String lang) {
        Card card = entries.card(id, entries.language(lang))
                .orElseThrow(() -> new IllegalStateException("'" + id + "' is none of the documents"));
        return new Link(id, card.title(), card.url());
    }

    /** In a language, else in the first of the site's that has any. */
    private String words(Map<String, String> byLanguage, String lang) {
        return Optional.ofNullable(byLanguage.get(lang))
                .or(() -> schema.languages().stream()
                        .filter(byLanguage::containsKey)
                        .findFirst()
                        .map(byLanguage::get))
                .orElse("");
    }
}
