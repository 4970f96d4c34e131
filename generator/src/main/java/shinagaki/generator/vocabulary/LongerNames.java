package shinagaki.generator.vocabulary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/**
 * The names of a catalog that hold a term and mean something of their own, in all languages: titles, and those aliases
 * that are compounds. Other aliases are what people say, such as {@code wants a PoC}, and a term in them is still meant.
 */
final class LongerNames {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*[（(][^（(]*[）)]$");

    private final Catalog catalog;
    private final Predicate<String> holdsTerm;
    private final Pool<TextAnalyzer> analyzers;

    LongerNames(Catalog catalog, Predicate<String> holdsTerm, Pool<TextAnalyzer> analyzers) {
        this.catalog = catalog;
        this.holdsTerm = holdsTerm;
        this.analyzers = analyzers;
    }

    /** By the name, the entry whose page it leads to; none where a link would not do. */
    Map<String, Optional<Entry>> owners() {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        for (Entry entry : catalog.entries().values()) {
            names(entry)
                    .forEach(name -> ids.computeIfAbsent(name, owned -> new LinkedHashSet<>())
                            .add(entry.id()));
        }
        Map<String, Optional<Entry>> owners = new LinkedHashMap<>();
        ids.forEach((name, of) -> owners.put(name, owner(name, of)));
        return owners;
    }

    private Stream<String> names(Entry entry) {
        return Stream.concat(
                entry.title().byLanguage().values().stream()
                        .map(LongerNames::withoutExplanation)
                        .filter(holdsTerm),
                entry.aliases().values().stream()
                        .flatMap(List::stream)
                        .filter(holdsTerm)
                        .filter(this::isCompound));
    }

    /** What stands in parentheses at the end explains the name before them. */
    private static String withoutExplanation(String title) {
        return IN_PARENTHESES.matcher(title).replaceFirst("");
    }

    private Optional<Entry> owner(String name, Set<String> ids) {
        return Optional.of(ids)
                .filter(of -> of.size() == 1 && isCompound(name))
                .flatMap(of -> catalog.find(of.iterator().next()))
                .filter(this::isLed);
    }

    /** Which names of a term are linked, its kind says. */
    private boolean isLed(Entry entry) {
        Kind kind = catalog.kinds().get(entry.kind());
        return kind != null && kind.hasPages() && kind.vocabulary().isEmpty();
    }

    /** A stop word at the end may be a letter that counts: {@code Package A}. */
    private boolean isCompound(String name) {
        return analyzers.lend(analyzer -> {
            Words words = analyzer.words(Folded.of(name));
            return IntStream.range(0, words.size() - 1).noneMatch(words::isStopWord);
        });
    }
}
