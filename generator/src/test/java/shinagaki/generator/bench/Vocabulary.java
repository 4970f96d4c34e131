package shinagaki.generator.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The titles of a site in one language, and the words in them: runs of kanji, of katakana, or of Latin letters and digits.
 */
record Vocabulary(List<String> titles, List<String> words) {
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}{2,}|[\\p{IsKatakana}ー]{2,}|[\\p{IsLatin}\\p{Nd}]{2,}");

    Vocabulary {
        titles = List.copyOf(titles);
        words = List.copyOf(words);
    }

    /** From catalog.json, by language; sorted, so that the same catalogue gives the same queries. */
    static Map<String, Vocabulary> byLanguage(Json catalog) {
        Map<String, TreeSet<String>> titles = new TreeMap<>();
        if (catalog.get("entries") instanceof Json.Elements(List<Json> entries)) {
            for (Json entry : entries) {
                if (entry.get("title") instanceof Json.Members(Map<String, Json> byLanguage)) {
                    byLanguage.forEach((language, title) -> collect(titles, language, title));
                }
            }
        }
        Map<String, Vocabulary> vocabularies = new TreeMap<>();
        titles.forEach((language, all) -> vocabularies.put(language, of(List.copyOf(all))));
        return vocabularies;
    }

    static Vocabulary of(List<String> titles) {
        TreeSet<String> words = new TreeSet<>();
        for (String title : titles) {
            WORD.matcher(title).results().map(MatchResult::group).forEach(words::add);
        }
        return new Vocabulary(titles, List.copyOf(words));
    }

    private static void collect(Map<String, TreeSet<String>> titles, String language, Json title) {
        if (title instanceof Json.Text(String text) && !text.isBlank()) {
            titles.computeIfAbsent(language, _ -> new TreeSet<>()).add(text);
        }
    }
}
