package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.NextActionSpec;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.parse.TextSection;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.Situation;
import shinagaki.search.document.TellingApart;

/**
 * What is handed over so that a sentence finds its next action. The catalog is that of an edition: kinds, fields and
 * entries that it lacks are no evidence, and are not told of either.
 */
final class NextActionDocuments {

    private final Catalog catalog;
    private final Bodies bodies;
    private final List<String> languages;

    NextActionDocuments(Catalog catalog, Bodies bodies) {
        this.catalog = catalog;
        this.bodies = bodies;
        this.languages = catalog.site().languages();
    }

    NextActions all() {
        return catalog.site().nextAction().map(this::all).orElse(NextActions.NONE);
    }

    private NextActions all(NextActionSpec spec) {
        List<TellingApart> questions = spec.question().map(this::questions).orElse(List.of());
        List<Situation> situations = catalog.ofKind(spec.kind()).stream()
                .map(entry -> new Situation(
                        entry.id(),
                        words(entry, spec.action()),
                        shown(spec, entry),
                        List.copyOf(evidence(spec, entry, questions))))
                .toList();
        return new NextActions(situations, questions);
    }

    private List<Situation.Shown> shown(NextActionSpec spec, Entry entry) {
        return spec.show().stream()
                .filter(name ->
                        kind(entry).stream().anyMatch(kind -> kind.fields().containsKey(name)))
                .map(name -> new Situation.Shown(name, spec.single().contains(name), targets(entry, name)))
                .toList();
    }

    /** Each words once: what two places say alike is not heard twice. */
    private Set<Situation.Evidence> evidence(NextActionSpec spec, Entry ranked, List<TellingApart> questions) {
        Map<String, Situation.Evidence> evidence = new LinkedHashMap<>();
        for (NextActionSpec.Evidence place : spec.evidence()) {
            for (Entry entry : speakingFor(ranked, place.kind())) {
                for (String lang : languages) {
                    words(entry, place, lang)
                            .forEach(
                                    text -> evidence.putIfAbsent(text, new Situation.Evidence(entry.id(), lang, text)));
                }
            }
        }
        for (TellingApart question : questions) {
            answers(question, ranked.id())
                    .forEach((lang, text) ->
                            evidence.putIfAbsent(text, new Situation.Evidence(question.id(), lang, text)));
        }
        return new LinkedHashSet<>(evidence.values());
    }

    private static Map<String, String> answers(TellingApart question, String id) {
        if (question.first().equals(id)) {
            return question.firstAnswer();
        }
        return question.second().equals(id) ? question.secondAnswer() : Map.of();
    }

    /** The entries of a kind that refer to one, or that one itself where it is of the kind. */
    private List<Entry> speakingFor(Entry ranked, String kind) {
        if (ranked.kind().equals(kind)) {
            return List.of(ranked);
        }
        Optional<Field> reference =
                Optional.ofNullable(catalog.kinds().get(kind)).flatMap(of -> of.reference(ranked.kind()));
        return reference.stream()
                .flatMap(field -> catalog.ofKind(kind).stream()
                        .filter(entry -> targets(entry, field.name()).contains(ranked.id())))
                .toList();
    }

    private Stream<String> words(Entry entry, NextActionSpec.Evidence place, String lang) {
        Stream<String> words = place.isSection()
                ? section(entry, place.part(), lang)
                : Stream.concat(common(entry, place.part(), lang), field(entry, place.part(), lang));
        return words.map(String::strip).filter(text -> !text.isEmpty());
    }

    private Stream<String> section(Entry entry, String anchor, String lang) {
        return Stream.ofNullable(entry.bodies().get(lang))
                .flatMap(body -> body.sections().stream())
                .filter(section -> section.anchor().equals(anchor))
                .map(TextSection::text)
                .flatMap(text -> bodies.text(text, lang).lines());
    }

    private static Stream<String> common(Entry entry, String part, String lang) {
        return switch (part) {
            case "title" -> Stream.ofNullable(entry.title().byLanguage().get(lang));
            case "summary" ->
                entry.summary().stream()
                        .flatMap(summary ->
                                Stream.ofNullable(summary.byLanguage().get(lang)));
            case "aliases" -> entry.aliases().getOrDefault(lang, List.of()).stream();
            default -> Stream.empty();
        };
    }

    private static Stream<String> field(Entry entry, String name, String lang) {
        return switch (entry.fields().get(name)) {
            case Value.Words(var text) -> Stream.ofNullable(text.byLanguage().get(lang));
            case Value.Items items -> items.byLanguage().getOrDefault(lang, List.of()).stream();
            case null, default -> Stream.empty();
        };
    }

    private List<TellingApart> questions(NextActionSpec.Question spec) {
        List<TellingApart> questions = new ArrayList<>();
        for (Entry entry : catalog.ofKind(spec.kind())) {
            List<String> between = targets(entry, spec.between());
            if (between.size() == 2) {
                questions.add(new TellingApart(
                        entry.id(),
                        between.getFirst(),
                        between.getLast(),
                        words(entry, spec.first()),
                        words(entry, spec.second())));
            }
        }
        return questions;
    }

    private static Map<String, String> words(Entry entry, String field) {
        return entry.fields().get(field) instanceof Value.Words(var text) ? text.byLanguage() : Map.of();
    }

    private static List<String> targets(Entry entry, String field) {
        return entry.fields().get(field) instanceof Value.References(var targets)
                ? targets.stream().map(Value.Reference::id).toList()
                : List.of();
    }

    private Optional<Kind> kind(Entry entry) {
        return Optional.ofNullable(catalog.kinds().get(entry.kind()));
    }
}
