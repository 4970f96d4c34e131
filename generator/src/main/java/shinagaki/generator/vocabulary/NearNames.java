package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/** The names of a catalog that are near to what somebody asked for: said alike, one letter off, or of the same letters. */
final class NearNames {

    /** Why a name is near; the first is the best reason. */
    enum Why {
        SAID_ALIKE,
        ONE_EDIT,
        SHARED_LETTERS
    }

    /**
     * A name that is near.
     *
     * @param share of the pairs of letters of both, how many they have in common, from 0 to 1
     */
    record Near(String name, Entry entry, Why why, double share) {}

    private record Name(String text, String key, Set<String> said, Entry entry) {}

    private static final int MOST = 3;
    private static final int SHORTEST = 3;
    private static final double LEAST_SHARE = 0.4;

    /** Of 26 letters, many pairs are the same by chance. */
    private static final double LEAST_WESTERN_SHARE = 0.6;

    private static final Comparator<Near> BEST = Comparator.comparing(Near::why)
            .thenComparing(Comparator.comparingDouble(Near::share).reversed())
            .thenComparing(Near::name);

    private final List<Name> names = new ArrayList<>();
    private final TextAnalyzer analyzer;

    NearNames(Catalog catalog, TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        for (Entry entry : catalog.entries().values()) {
            entry.title()
                    .byLanguage()
                    .forEach((lang, title) -> add(title, entry.reading().getOrDefault(lang, ""), entry));
            entry.aliases().values().forEach(all -> all.forEach(name -> add(name, "", entry)));
            entry.hidden().values().forEach(all -> all.forEach(name -> add(name, "", entry)));
        }
    }

    /** At most three entries by their nearest name, the best first. */
    List<Near> to(String question) {
        String key = ExactKey.of(Folded.of(question));
        String said = Romaji.key(reading(question));
        Set<String> grams = grams(key);
        double least = key.codePoints().anyMatch(Characters::isJapanese) ? LEAST_SHARE : LEAST_WESTERN_SHARE;
        List<Near> near = new ArrayList<>();
        for (Name name : names) {
            double share = share(grams, grams(name.key()));
            if (said.length() >= SHORTEST && name.said().contains(said)) {
                near.add(new Near(name.text(), name.entry(), Why.SAID_ALIKE, share));
            } else if (key.length() >= SHORTEST && Nearest.isOneEdit(key, name.key())) {
                near.add(new Near(name.text(), name.entry(), Why.ONE_EDIT, share));
            } else if (share >= least) {
                near.add(new Near(name.text(), name.entry(), Why.SHARED_LETTERS, share));
            }
        }
        near.sort(BEST);
        Set<String> seen = new HashSet<>();
        return near.stream()
                .filter(one -> seen.add(one.entry().id()))
                .limit(MOST)
                .toList();
    }

    /** How many words a text has. */
    int words(String text) {
        return analyzer.words(Folded.of(text)).size();
    }

    /** How a text is said, in hiragana; words without a reading stay as they are. */
    String reading(String text) {
        Folded folded = Folded.of(text);
        Words words = analyzer.words(folded);
        StringJoiner reading = new StringJoiner("");
        for (int i = 0; i < words.size(); i++) {
            String said = words.reading(i);
            reading.add(said.isEmpty() ? folded.text().substring(words.start(i), words.end(i)) : said);
        }
        return Kana.hiragana(reading.toString());
    }

    private void add(String name, String reading, Entry entry) {
        Set<String> said = new HashSet<>(Set.of(Romaji.key(reading(name))));
        said.add(Romaji.key(reading));
        names.add(new Name(name, ExactKey.of(Folded.of(name)), said, entry));
    }

    /** Dice's coefficient. */
    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> grams(String key) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 1 < key.length(); i++) {
            grams.add(key.substring(i, i + 2));
        }
        return grams;
    }
}
