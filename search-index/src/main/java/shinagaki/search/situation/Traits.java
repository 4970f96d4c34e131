package shinagaki.search.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/**
 * What texts are compared by: their words, the words that analysis marks as stop words, pairs of neighbours and, of
 * Japanese, pairs of characters. Stop words and pairs are what a denial, a wish and a past are made of: in 使われない nothing
 * else tells it from 使いたい.
 *
 * @param places of words and characters in the folded text, in order; pairs of words have none
 * @param weights of each trait, the more the more often it stands
 */
record Traits(Folded folded, List<Place> places, Map<String, Double> weights) {

    /** A trait where it stands, from {@code start} to before {@code end} of the folded text. */
    record Place(String trait, int start, int end) {

        /** Whether a word stands in another form than that by which it is compared. */
        boolean isInflected(String text) {
            return !text.substring(start, end).equals(trait.substring(1));
        }
    }

    private static final char WORD = 'w';
    private static final char STOP_WORD = 's';
    private static final char PAIR = 'p';
    private static final char CHARACTERS = 'c';

    static Traits of(String text, TextAnalyzer analyzer) {
        Folded folded = Folded.of(text);
        List<Place> places = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        words(analyzer.words(folded), places, counts);
        characters(folded.text(), places, counts);
        Map<String, Double> weights = new LinkedHashMap<>();
        counts.forEach((trait, count) -> weights.put(trait, weight(trait) * (1 + Math.log(count))));
        return new Traits(folded, places, weights);
    }

    /** Whether a trait is a word that says something by itself. */
    static boolean isWord(String trait) {
        return trait.charAt(0) == WORD;
    }

    /** Whether a trait is a word of any kind. */
    static boolean isAnyWord(String trait) {
        return isWord(trait) || trait.charAt(0) == STOP_WORD;
    }

    /** Whether the text says enough to be more than a name or a phrase. */
    boolean isSentence() {
        return weights.keySet().stream().filter(Traits::isAnyWord).count() >= 6;
    }

    private static double weight(String trait) {
        return switch (trait.charAt(0)) {
            case WORD -> 1;
            case STOP_WORD -> 0.3;
            default -> 0.4;
        };
    }

    private static void words(Words words, List<Place> places, Map<String, Integer> counts) {
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            String term = words.term(i);
            String trait = (words.isStopWord(i) ? STOP_WORD : WORD) + term;
            places.add(new Place(trait, words.start(i), words.end(i)));
            counts.merge(trait, 1, Integer::sum);
            if (i > 0) {
                counts.merge(PAIR + before + ' ' + term, 1, Integer::sum);
            }
            before = term;
        }
    }

    private static void characters(String text, List<Place> places, Map<String, Integer> counts) {
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            boolean isJapanese = Characters.isJapanese(text.codePointAt(at));
            int end = at + Character.charCount(text.codePointAt(at));
            if (isJapanese && before >= 0) {
                String trait = CHARACTERS + text.substring(before, end);
                places.add(new Place(trait, before, end));
                counts.merge(trait, 1, Integer::sum);
            }
            before = isJapanese ? at : -1;
        }
    }
}
