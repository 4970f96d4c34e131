package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Translation;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.parse.Piece;
import shinagaki.generator.parse.TextSection;

/** All plain words of a catalog: names, summaries, fields and bodies. */
final class SiteTexts {

    /**
     * What an entry says in one language.
     *
     * @param at where the file or the item begins
     * @param words one text a line
     */
    record SiteText(Location at, String words) {}

    private final Catalog catalog;

    SiteTexts(Catalog catalog) {
        this.catalog = catalog;
    }

    List<SiteText> all() {
        List<SiteText> all = new ArrayList<>();
        for (Entry entry : catalog.entries().values()) {
            for (String lang : catalog.site().languages()) {
                Location at = Optional.ofNullable(entry.translations().get(lang))
                        .map(Translation::at)
                        .orElse(entry.at());
                all.add(new SiteText(at, words(entry, lang)));
            }
        }
        return all;
    }

    private String words(Entry entry, String lang) {
        StringJoiner words = new StringJoiner("\n");
        add(entry.title().byLanguage().get(lang), words);
        entry.aliases().getOrDefault(lang, List.of()).forEach(words::add);
        entry.hidden().getOrDefault(lang, List.of()).forEach(words::add);
        entry.summary().ifPresent(summary -> add(summary.byLanguage().get(lang), words));
        for (Value value : entry.fields().values()) {
            if (value instanceof Value.Words(var text)) {
                add(text.byLanguage().get(lang), words);
            } else if (value instanceof Value.Items(var items) && !isSaidBefore(lang, items)) {
                items.getOrDefault(lang, List.of()).forEach(words::add);
            }
        }
        if (entry.bodies().containsKey(lang)) {
            for (TextSection section : entry.bodies().get(lang).sections()) {
                words.add(section.heading());
                words.add(plain(section.text(), lang));
            }
        }
        return words.toString();
    }

    /** Items that do not depend on the language are given in each. */
    private boolean isSaidBefore(String lang, Map<String, List<String>> items) {
        String source = catalog.site().sourceLanguage();
        return !lang.equals(source) && Objects.equals(items.get(lang), items.get(source));
    }

    private String plain(List<Piece> pieces, String lang) {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal(String text)) {
                plain.append(text);
            } else if (piece instanceof Piece.EntryTitle(String id)) {
                plain.append(
                        catalog.find(id).map(entry -> entry.title().in(lang)).orElse(id));
            }
        }
        return plain.toString();
    }

    private static void add(@Nullable String text, StringJoiner words) {
        if (text != null) {
            words.add(text);
        }
    }
}
