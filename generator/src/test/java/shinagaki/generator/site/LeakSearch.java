package shinagaki.generator.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds words that must not be there, whatever their width, case and spaces. Words in Latin letters alone are found whole
 * only: {@code tier} is not in {@code frontier}.
 */
final class LeakSearch {

    /** Letters that begin every word; the rest is compared where they stand. */
    private static final int KEY = 3;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\\\]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LATIN = Pattern.compile("\\p{ASCII}*");

    private final Map<String, List<String>> latin = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();

    /** A word that stands where it must not, with what is around it. */
    record Leak(String place, String words, String around) {}

    /** @param words those of fewer than three letters are too short to tell anything */
    LeakSearch(Collection<String> words) {
        for (String word : new TreeSet<>(words)) {
            String spaced = spaced(word).strip();
            boolean isLatin = LATIN.matcher(spaced).matches();
            String sought = isLatin ? spaced : tight(word);
            if (sought.length() >= KEY) {
                (isLatin ? latin : others)
                        .computeIfAbsent(sought.substring(0, KEY), key -> new ArrayList<>())
                        .add(sought);
            }
        }
    }

    List<Leak> in(String place, String text) {
        List<Leak> leaks = new ArrayList<>();
        scan(place, spaced(text), latin, true, leaks);
        scan(place, tight(text), others, false, leaks);
        return leaks;
    }

    /** Those of these words that stand in none of the texts. */
    static Set<String> absentFrom(Collection<String> texts, Collection<String> words) {
        Set<String> absent = new TreeSet<>(words);
        LeakSearch search = new LeakSearch(words);
        Set<String> present = new TreeSet<>();
        texts.forEach(text -> search.in("", text).forEach(leak -> present.add(leak.words())));
        absent.removeIf(word -> present.contains(spaced(word).strip()) || present.contains(tight(word)));
        return absent;
    }

    private static void scan(
            String place, String text, Map<String, List<String>> sought, boolean whole, List<Leak> leaks) {
        for (int at = 0; at + KEY <= text.length(); at++) {
            for (String word : sought.getOrDefault(text.substring(at, at + KEY), List.of())) {
                if (text.startsWith(word, at) && (!whole || isWhole(text, at, at + word.length()))) {
                    leaks.add(new Leak(place, word, around(text, at, at + word.length())));
                }
            }
        }
    }

    private static boolean isWhole(String text, int from, int to) {
        return !(from > 0 && joins(text.charAt(from - 1), text.charAt(from)))
                && !(to < text.length() && joins(text.charAt(to - 1), text.charAt(to)));
    }

    private static boolean joins(char one, char other) {
        return isOfWord(one) && isOfWord(other);
    }

    private static boolean isOfWord(char letter) {
        return letter == '-' || (letter < 128 && Character.isLetterOrDigit(letter));
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - 30), Math.min(text.length(), to + 30));
    }

    private static String spaced(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll(" ");
    }

    private static String tight(String text) {
        return spaced(text).replace(" ", "");
    }
}
