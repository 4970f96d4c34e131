package shinagaki.generator.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Translation;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.Romaji;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;

/**
 * Proposes what to write for questions asked in vain. What is said like a name, or is a letter off, is a misspelling, to
 * be hidden with that entry; what is mostly the same letters is another name for it; all else is a new word.
 */
public final class Proposals {

    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_KATAKANA = 3;
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{3,}");
    private static final double SAME_THING = 0.6;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}・ _./+-]*");
    private static final Set<String> YAML_WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off");
    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

    private final Catalog catalog;
    private final Map<String, String> words;
    private final TextAnalyzer today;
    private final NearNames names;

    public Proposals(Catalog catalog) {
        this.catalog = catalog;
        this.words = OwnWords.of(catalog);
        this.today = new TextAnalyzer(UserWords.of(words));
        this.names = new NearNames(catalog, today);
    }

    public Proposal of(SoughtInVain sought) {
        Folded question = Folded.of(sought.question());
        List<NearNames.Near> near = names.to(sought.question());
        Lines lines = near.isEmpty() ? item(sought) : lines(sought, near.getFirst());
        return new Proposal(
                sought,
                near.stream()
                        .map(one -> new Proposal.NearName(
                                one.name(),
                                one.entry().id(),
                                one.why().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList(),
                Cut.of(question, today).shown(),
                lines.file(),
                lines.yaml(),
                Cut.of(question, lines.told().isEmpty() ? today : with(lines.told()))
                        .shown());
    }

    /** @param told the name that Kuromoji would be told; empty where it would be told none */
    private record Lines(String file, List<String> yaml, String told) {}

    private TextAnalyzer with(String name) {
        Map<String, String> more = new TreeMap<>(words);
        more.putIfAbsent(name, reading(name).orElse(""));
        return new TextAnalyzer(UserWords.of(more));
    }

    private Lines lines(SoughtInVain sought, NearNames.Near nearest) {
        Entry entry = nearest.entry();
        if (nearest.why() != NearNames.Why.SHARED_LETTERS) {
            return key("hidden", entry.hidden(), sought, entry, "");
        }
        boolean isWord = kind(entry).flatMap(Kind::vocabulary).isPresent();
        return nearest.share() < SAME_THING
                ? item(sought)
                : key("aliases", entry.aliases(), sought, entry, isWord ? sought.question() : "");
    }

    private Optional<Kind> kind(Entry entry) {
        return Optional.ofNullable(catalog.kinds().get(entry.kind()));
    }

    /** The names under a key of an entry, and the question beside them. */
    private Lines key(String key, Map<String, List<String>> names, SoughtInVain sought, Entry entry, String told) {
        String lang = language(sought);
        Set<String> all = new LinkedHashSet<>(names.getOrDefault(lang, List.of()));
        all.add(sought.question());
        String list =
                "[" + String.join(", ", all.stream().map(Proposals::quoted).toList()) + "]";
        Translation side = entry.translations().get(lang);
        boolean isPair = side != null
                || !entry.translations().isEmpty()
                || !entry.bodies().isEmpty();
        if (isPair) {
            String file = side == null ? entry.at().path() : side.at().path();
            return new Lines(file, List.of(key + ": " + list), told);
        }
        List<String> languages = new ArrayList<>();
        for (String each : catalog.site().languages()) {
            if (each.equals(lang)) {
                languages.add(each + ": " + list);
            } else if (names.containsKey(each)) {
                List<String> others = names.getOrDefault(each, List.of());
                languages.add(each + ": ["
                        + String.join(
                                ", ", others.stream().map(Proposals::quoted).toList()) + "]");
            }
        }
        return new Lines(
                entry.at().path(),
                List.of(entry.id() + ":", "  " + key + ": {" + String.join(", ", languages) + "}"),
                told);
    }

    /**
     * A new word; nothing where the site has no vocabulary yet, or for a sentence. What else it needs, a check of the
     * content tells.
     */
    private Lines item(SoughtInVain sought) {
        Optional<Entry> known = OwnWords.terms(catalog).findFirst();
        if (known.isEmpty() || names.words(sought.question()) > MOST_WORDS) {
            return new Lines("", List.of(), "");
        }
        String lang = language(sought);
        String word = choppedKatakana(sought.question()).orElse(sought.question());
        String id = id(word, known.get());
        String title = quoted(word);
        Optional<String> reading = lang.equals("ja") ? reading(word) : Optional.empty();
        String path = known.get().at().path();
        List<String> lines = new ArrayList<>();
        if (path.endsWith(".md")) {
            lines.add("title: " + title);
            reading.ifPresent(said -> lines.add("reading: " + said));
            Path folder = Optional.ofNullable(Path.of(path).getParent()).orElse(Path.of(""));
            return new Lines(folder.resolve(id + "." + lang + ".md").toString().replace('\\', '/'), lines, word);
        }
        lines.add(id + ":");
        lines.add("  title: {" + lang + ": " + title + "}");
        reading.ifPresent(said -> lines.add("  reading: {" + lang + ": " + said + "}"));
        return new Lines(path, lines, word);
    }

    /** The katakana of a question that are cut in pieces too short to be words: ドローン of ド|ローン|点検. */
    private Optional<String> choppedKatakana(String question) {
        Cut cut = Cut.of(Folded.of(question), today);
        return KATAKANA.matcher(cut.folded().text())
                .results()
                .filter(run -> {
                    int last = run.start();
                    boolean isChopped = false;
                    for (int at = cut.bounds().nextSetBit(last + 1);
                            at >= 0 && at <= run.end();
                            at = cut.bounds().nextSetBit(at + 1)) {
                        isChopped |= at - last < SHORTEST_KATAKANA;
                        last = at;
                    }
                    return isChopped;
                })
                .map(MatchResult::group)
                .findFirst();
    }

    /** How a name is said, where that is known of all its words. */
    private Optional<String> reading(String name) {
        String reading = names.reading(name);
        return Kana.isAllHiragana(reading) ? Optional.of(reading) : Optional.empty();
    }

    private String language(SoughtInVain sought) {
        return catalog.site().languages().contains(sought.lang())
                ? sought.lang()
                : catalog.site().sourceLanguage();
    }

    /** Beginning as the ids of the vocabulary do. */
    private String id(String word, Entry known) {
        String prefix =
                known.id().contains("-") ? known.id().substring(0, known.id().indexOf('-') + 1) : "";
        String folded = Folded.of(word).text();
        boolean isJapanese = folded.codePoints().anyMatch(Characters::isJapanese);
        String latin = NO_ID.matcher(isJapanese ? Romaji.key(names.reading(folded)) : folded)
                .replaceAll("-");
        String base = prefix + (latin.matches("-?") ? "new" : latin.replaceAll("^-|-$", ""));
        String id = base;
        for (int i = 2; catalog.find(id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String quoted(String text) {
        boolean isPlain = PLAIN.matcher(text).matches()
                && !YAML_WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !text.endsWith(" ");
        return isPlain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
