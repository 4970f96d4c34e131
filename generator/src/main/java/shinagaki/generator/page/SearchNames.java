package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.TextSection;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;
import shinagaki.search.analysis.Words;

/**
 * What a reader may begin to type to be led somewhere where there is no server to ask: titles, other names, how they are
 * said, the words inside them, and headings. Hidden names are not among them, since whatever a file holds can be read.
 */
public final class SearchNames {

    /** Nobody types more of a name before choosing; both sides compare so many code points. */
    public static final int LONGEST = 24;

    private final Catalog catalog;
    private final Addresses addresses;
    private final SearchDocuments documents;
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    /** By names, headings and words: languages share the names of an entry, and entries share headings and words. */
    private final Map<String, String> keysOfNames = new ConcurrentHashMap<>();

    SearchNames(Catalog catalog, Addresses addresses, SearchDocuments documents) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.documents = documents;
        catalog.kinds().keySet().forEach(kind -> kinds.put(kind, kinds.size()));
    }

    /** How good a reason a key is to lead somewhere, best first. */
    public enum Reason {
        /** A name begins so, as it is written or said. */
        NAME(0),
        /** A word inside a name begins so. */
        WORD(1),
        /** A heading begins so. */
        HEADING(2);

        private final int rank;

        Reason(int rank) {
            this.rank = rank;
        }

        /** As files tell it: 0 is best. */
        public int rank() {
            return rank;
        }
    }

    /**
     * Where a key leads.
     *
     * @param kind position of the entry's kind among {@link #kinds}
     * @param path of the entry below the language
     * @param lang of the title
     * @param heading empty for the entry itself
     * @param anchor of the heading, to be put behind the path
     */
    public record Target(int kind, String path, String title, String lang, String heading, String anchor) {}

    /** A key as {@link Kana#hiragana} of {@link ExactKey}, or a {@link Romaji} key. */
    public record Key(String text, Reason reason, Target target) {}

    /** What each kind is called, in their order: name and label. */
    public Map<String, String> kinds(String lang) {
        Map<String, String> labels = new LinkedHashMap<>();
        catalog.kinds()
                .values()
                .forEach(kind -> labels.put(kind.name(), kind.label().in(lang)));
        return labels;
    }

    /** All keys of a language, each once for a target. */
    public List<Key> of(String lang) {
        Keys keys = new Keys(lang, new TextAnalyzer(UserWords.of(documents.words())));
        catalog.entries().values().forEach(keys::add);
        return keys.found;
    }

    /** Collects the keys of one language. */
    private final class Keys {
        private final String lang;
        private final TextAnalyzer analyzer;
        private final List<Key> found = new ArrayList<>();

        Keys(String lang, TextAnalyzer analyzer) {
            this.lang = lang;
            this.analyzer = analyzer;
        }

        void add(Entry entry) {
            Text title = entry.title();
            int kind = kinds.getOrDefault(entry.kind(), kinds.size());
            String path = addresses.entry(entry.id(), lang).substring(lang.length() + 1);
            Target target = new Target(kind, path, title.in(lang), title.languageFor(lang), "", "");
            Map<String, Reason> keys = new HashMap<>();
            for (String name : names(entry)) {
                put(keyOf(name), Reason.NAME, keys);
            }
            String reading = key(entry.reading().getOrDefault(lang, ""));
            put(reading, Reason.NAME, keys);
            put(Romaji.key(reading), Reason.NAME, keys);
            for (String name : ownNames(entry)) {
                addWords(name, keys);
            }
            keys.forEach((key, reason) -> found.add(new Key(key, reason, target)));
            addHeadings(entry, target);
        }

        /**
         * How a name is said, and the places in it where a word begins: put together from behind, of the keys of words,
         * since names are made of the same words.
         */
        private void addWords(String name, Map<String, Reason> keys) {
            Folded folded = Folded.of(name);
            Words words = analyzer.words(folded);
            String said = "";
            String rest = "";
            int end = folded.text().length();
            for (int i = words.size() - 1; i >= 0; i--) {
                int start = words.start(i);
                String reading = words.reading(i);
                said = begin(keyOf(reading.isEmpty() ? folded.text().substring(start, words.end(i)) : reading) + said);
                rest = begin(keyOf(folded.text().substring(start, end)) + rest);
                if (start > 0 && !words.isStopWord(i)) {
                    put(rest, Reason.WORD, keys);
                }
                end = start;
            }
            put(Romaji.key(said), Reason.NAME, keys);
        }

        private void addHeadings(Entry entry, Target target) {
            Body body = entry.bodies().get(lang);
            if (body == null) {
                return;
            }
            String mark = addresses.place(entry.id()).isOwnPage() ? "#" : ".";
            for (TextSection section : body.sections()) {
                String key = section.anchor().isEmpty() ? "" : keyOf(section.heading());
                if (!key.isEmpty()) {
                    Target there = new Target(
                            target.kind(),
                            target.path(),
                            target.title(),
                            target.lang(),
                            section.heading(),
                            mark + section.anchor());
                    found.add(new Key(key, Reason.HEADING, there));
                }
            }
        }

        private Set<String> ownNames(Entry entry) {
            Set<String> names = new LinkedHashSet<>();
            names.add(entry.title().in(lang));
            names.addAll(entry.aliases().getOrDefault(lang, List.of()));
            return names;
        }

        /** Names of all languages, since people mix them when they ask. */
        private static Set<String> names(Entry entry) {
            Set<String> names = new LinkedHashSet<>(entry.title().byLanguage().values());
            entry.aliases().values().forEach(names::addAll);
            return names;
        }

        private static void put(String key, Reason reason, Map<String, Reason> keys) {
            if (!key.isEmpty() && reason.compareTo(keys.getOrDefault(key, Reason.HEADING)) < 0) {
                keys.put(key, reason);
            }
        }
    }

    private String keyOf(String name) {
        return keysOfNames.computeIfAbsent(name, SearchNames::key);
    }

    private static String key(String name) {
        return begin(Kana.hiragana(ExactKey.of(Folded.of(name))));
    }

    private static String begin(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }
}
