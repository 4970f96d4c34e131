package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;
import shinagaki.search.analysis.Folded;

/** The names of a vocabulary in one language, as a tree of the characters of their folded forms. */
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
    }

    private final Node root = new Node();

    private Lexicon() {}

    /** Where a name has two owners, a title counts before another name, and the entry that comes first in the catalog. */
    static Lexicon of(Catalog catalog, String lang) {
        Lexicon lexicon = new Lexicon();
        List<Entry> terms = terms(catalog, lang);
        for (Entry term : terms) {
            lexicon.add(term, List.of(term.title().in(lang)), excepted(catalog, term, lang));
        }
        for (Entry term : terms) {
            lexicon.add(term, term.aliases().getOrDefault(lang, List.of()), excepted(catalog, term, lang));
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
            if (!node.names.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.addFirst(new Candidate(end, node.names));
            }
            node = end < folded.length() ? node.next.get(folded.charAt(end)) : null;
        }
        return found;
    }

    private void add(Entry term, List<String> names, Collection<String> excepted) {
        for (String name : names) {
            String folded = Folded.of(name).text();
            if (!folded.isBlank() && !excepted.contains(name)) {
                Node node = root;
                for (int i = 0; i < folded.length(); i++) {
                    node = node.next.computeIfAbsent(folded.charAt(i), c -> new Node());
                }
                node.names.add(new Name(term.id(), Spelling.of(name)));
            }
        }
    }

    private static List<Entry> terms(Catalog catalog, String lang) {
        return catalog.kinds().values().stream()
                .filter(kind -> kind.vocabulary().isPresent())
                .flatMap(kind -> catalog.ofKind(kind.name()).stream())
                .filter(entry -> entry.isWrittenIn(lang))
                .toList();
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
