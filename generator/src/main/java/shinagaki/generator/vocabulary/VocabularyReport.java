package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Severity;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.UserWords;

/**
 * What the names of a vocabulary do to the words of a site, and which of them cannot be told to Kuromoji as written.
 *
 * @param names how many names there are
 * @param told how many of them Kuromoji is told, since it would cut or say them otherwise
 * @param findings sorted by place
 */
public record VocabularyReport(int names, int told, List<Finding> findings) {

    private static final int MOST_EXAMPLES = 3;

    public VocabularyReport {
        findings = List.copyOf(findings);
    }

    /**
     * A name that does harm, or no good.
     *
     * @param at where its entry is written
     * @param examples of how other words are cut, where that is the finding
     */
    public record Finding(
            Severity severity, Location at, String message, Optional<String> hint, List<Example> examples) {
        public Finding {
            examples = List.copyOf(examples);
        }
    }

    /** A stretch of text with {@code |} between its words, without the name in the dictionary and with it. */
    public record Example(String before, String after, Location at) {}

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Reads all texts of a catalog.
     *
     * @param places finds some words, looking from a place on in its file; gives that place where it cannot
     */
    public static VocabularyReport of(Catalog catalog, BiFunction<Location, String, Location> places) {
        Map<String, String> names = OwnWords.of(catalog);
        UserWords words = UserWords.of(names);
        List<Finding> findings = new ArrayList<>();
        OwnWords.terms(catalog).forEach(term -> unsuited(term, findings));
        contradictions(catalog, findings);
        changes(catalog, words, places, findings);
        findings.sort(Comparator.comparing(Finding::at).thenComparing(Finding::message));
        return new VocabularyReport(names.size(), words.parts().size(), findings);
    }

    private static void unsuited(Entry term, List<Finding> findings) {
        term.reading().forEach((lang, reading) -> {
            if (!Kana.isAllKana(reading)) {
                findings.add(finding(
                        Severity.ERROR,
                        term.at(),
                        "the reading '" + reading + "' of '" + term.title().in(lang) + "' is not kana alone",
                        "write it in hiragana, without spaces and marks"));
            }
        });
        names(term)
                .filter(VocabularyReport::isJapaneseWithSpaces)
                .forEach(name -> findings.add(finding(
                        Severity.WARNING,
                        term.at(),
                        "'" + name + "' has a space, so that Kuromoji cannot be told it",
                        "write it without the space, or leave its parts to the dictionary")));
    }

    /** Names that are the same when they are folded, and are said in two ways: only one can be told. */
    private static void contradictions(Catalog catalog, List<Finding> findings) {
        Map<String, Map<String, Entry>> byName = new LinkedHashMap<>();
        OwnWords.terms(catalog)
                .forEach(term -> term.reading()
                        .forEach((lang, reading) -> byName.computeIfAbsent(
                                        Folded.of(term.title().in(lang)).text(), name -> new LinkedHashMap<>())
                                .putIfAbsent(Kana.hiragana(reading), term)));
        byName.forEach((name, readings) -> {
            if (readings.size() > 1) {
                Entry last = List.copyOf(readings.values()).getLast();
                findings.add(finding(
                        Severity.ERROR,
                        last.at(),
                        "'" + name + "' is said in several ways: "
                                + readings.entrySet().stream()
                                        .map(way -> "'" + way.getKey() + "' ("
                                                + way.getValue().id() + ")")
                                        .collect(Collectors.joining(", ")),
                        "Kuromoji can be told one; give the others a name of their own"));
            }
        });
    }

    private static void changes(
            Catalog catalog, UserWords words, BiFunction<Location, String, Location> places, List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Map<String, Example>> examples = new TreeMap<>();
        CutChanges changes = new CutChanges(words);
        for (SiteTexts.SiteText text : new SiteTexts(catalog).all()) {
            Folded folded = Folded.of(text.words());
            for (CutChanges.Change change : changes.in(folded)) {
                counts.merge(change.name(), 1, Integer::sum);
                Map<String, Example> shown = examples.computeIfAbsent(change.name(), name -> new LinkedHashMap<>());
                if (shown.size() < MOST_EXAMPLES && !shown.containsKey(change.before())) {
                    String written =
                            text.words().substring(folded.sourceStart(change.from()), folded.sourceEnd(change.to()));
                    Location at = places.apply(text.at(), written);
                    shown.put(change.before(), new Example(change.before(), change.after(), at));
                }
            }
        }
        Map<String, Entry> owners = owners(catalog);
        counts.forEach((name, count) -> Optional.ofNullable(owners.get(name))
                .ifPresent(owner -> findings.add(new Finding(
                        Severity.WARNING,
                        owner.at(),
                        "'" + name + "' changes how words beside or around it are cut, in "
                                + (count == 1 ? "1 place" : count + " places"),
                        hint(owner, name),
                        List.copyOf(examples.getOrDefault(name, Map.of()).values())))));
    }

    /** A title must stay what it is. */
    private static Optional<String> hint(Entry owner, String name) {
        return owner.title().byLanguage().values().stream()
                        .anyMatch(title -> Folded.of(title).text().equals(name))
                ? Optional.empty()
                : Optional.of("among 'hidden' names search still finds it, and Kuromoji is not told it");
    }

    private static Map<String, Entry> owners(Catalog catalog) {
        Map<String, Entry> owners = new TreeMap<>();
        OwnWords.terms(catalog)
                .forEach(term -> names(term)
                        .forEach(name -> owners.putIfAbsent(Folded.of(name).text(), term)));
        return owners;
    }

    private static Stream<String> names(Entry term) {
        return Stream.concat(
                term.title().byLanguage().values().stream(),
                term.aliases().values().stream().flatMap(List::stream));
    }

    private static boolean isJapaneseWithSpaces(String name) {
        String folded = Folded.of(name).text();
        return folded.chars().anyMatch(Character::isWhitespace)
                && folded.codePoints().allMatch(c -> Character.isWhitespace(c) || Characters.isJapanese(c));
    }

    private static Finding finding(Severity severity, Location at, String message, String hint) {
        return new Finding(severity, at, message, Optional.of(hint), List.of());
    }
}
