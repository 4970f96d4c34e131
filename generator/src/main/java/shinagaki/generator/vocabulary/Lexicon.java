package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;

/**
 * The names of a vocabulary in one language, as a tree of the characters of their folded forms. With them are the longer
 * names that hold them: those of other entries, and those that editors keep from being linked.
 */
final class Lexicon {

    /** Names that end at a place. */
    record Candidate(int end, List<Name> names) {

        /** The entry that has the name in this very spelling. */
        Optional<String> spelled(String written) {
            return names.stream()
                    .filter(name -> name.spelling().allows(written))
                    .map(Name::id)
                    .findFirst();
        }
    }

    private record Name(String id, Spelling spelling) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>(1);
        private boolean isName;
    }

    private final Node root = new Node();

    private Lexicon() {}

    /** Where a name has two owners, a title counts before another name, and the entry that comes first in the catalog. */
    static Lexicon of(Catalog catalog, String lang, Pool<TextAnalyzer> analyzers) {
        Lexicon lexicon = new Lexicon();
        List<Entry> terms =
                OwnWords.terms(catalog).filter(term -> term.isWrittenIn(lang)).toList();
        for (Entry term : terms) {
            lexicon.add(term, List.of(term.title().in(lang)), excepted(catalog, term, lang));
        }
        for (Entry term : terms) {
            lexicon.add(term, term.aliases().getOrDefault(lang, List.of()), excepted(catalog, term, lang));
        }
        if (!lexicon.isEmpty()) {
            terms.forEach(term -> excepted(catalog, term, lang).forEach(lexicon::keep));
            new LongerNames(catalog, lexicon::holdsTerm, analyzers).owners().forEach((name, owner) -> {
                lexicon.keep(name);
                owner.ifPresent(entry -> lexicon.add(entry, List.of(name), Set.of()));
            });
        }
        return lexicon;
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** The names that stand at a place of a folded text, the longest first. */
    List<Candidate> at(String folded, int from) {
        Node node = root.next.get(folded.charAt(from));
        List<Candidate> found = List.of();
        for (int end = from + 1; node != null; end++) {
            if (node.isName) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.addFirst(new Candidate(end, node.names));
            }
            node = end < folded.length() ? node.next.get(folded.charAt(end)) : null;
        }
        return found;
    }

    private void add(Entry entry, List<String> names, Collection<String> excepted) {
        for (String name : names) {
            if (!excepted.contains(name)) {
                Spelling.of(name)
                        .forEach(spelling -> node(spelling.folded())
                                .ifPresent(node -> node.names.add(new Name(entry.id(), spelling))));
            }
        }
    }

    /** Takes in a name within which no term is meant, however it is spelled. */
    private void keep(String name) {
        Spelling.of(name).forEach(spelling -> node(spelling.folded()));
    }

    private Optional<Node> node(String folded) {
        if (folded.isBlank()) {
            return Optional.empty();
        }
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), c -> new Node());
        }
        node.isName = true;
        return Optional.of(node);
    }

    /** Most names of a site hold none, and need no room here. */
    private boolean holdsTerm(String name) {
        String folded = Folded.of(name).text();
        return IntStream.range(0, folded.length())
                .anyMatch(from -> at(folded, from).stream()
                        .anyMatch(held -> !held.names().isEmpty() && held.end() - from < folded.length()));
    }

    private static Collection<String> excepted(Catalog catalog, Entry term, String lang) {
        return Optional.ofNullable(catalog.kinds().get(term.kind()))
                .flatMap(Kind::vocabulary)
                .flatMap(Kind.Vocabulary::except)
                .map(term.fields()::get)
                .filter(Value.Items.class::isInstance)
                .map(Value.Items.class::cast)
                .map(items -> items.byLanguage().getOrDefault(lang, List.of()))
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
