package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.TermUse;
import shinagaki.generator.catalog.Value;

/** Finds the terms in the plain words of one entry: its summary, and the fields that pages show. */
final class WordLinks {

    private final TermFinder finder;
    private final String own;
    private final Map<String, List<TermUse>> uses = new LinkedHashMap<>();

    private WordLinks(TermFinder finder, String own) {
        this.finder = finder;
        this.own = own;
    }

    /** By the words that say them, in one language; words that say none are not there. */
    static Map<String, List<TermUse>> of(Entry entry, Kind kind, TermFinder finder, String lang) {
        WordLinks links = new WordLinks(finder, entry.id());
        entry.summary().map(summary -> summary.byLanguage().get(lang)).ifPresent(words -> links.block(List.of(words)));
        for (Field field : kind.fields().values()) {
            if (field.show()) {
                links.block(words(entry.fields().get(field.name()), lang));
            }
        }
        return links.uses;
    }

    private static List<String> words(@Nullable Value value, String lang) {
        return switch (value) {
            case Value.Words(var text) when text.byLanguage().containsKey(lang) -> List.of(text.in(lang));
            case Value.Items items when items.byLanguage().containsKey(lang) -> items.in(lang);
            case null, default -> List.of();
        };
    }

    /** The summary, or the items of a field: a term is linked where they say it first. */
    private void block(List<String> block) {
        Set<String> linked = new HashSet<>();
        for (String words : block) {
            List<TermUse> found = new ArrayList<>();
            for (TermFinder.Found term : finder.in(words)) {
                if (!term.id().equals(own) && linked.add(term.id())) {
                    found.add(new TermUse(term.id(), term.start(), term.end()));
                }
            }
            if (!found.isEmpty()) {
                uses.putIfAbsent(words, found);
            }
        }
    }
}
