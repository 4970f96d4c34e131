package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import shinagaki.search.analysis.Characters;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.Words;

/**
 * How much it hurts to begin a new line at each place of a text: nothing behind a comma, little between two phrases, more
 * between the words of a compound, and so much inside a word that another line is better. Latin words break at spaces and
 * hyphens. Japanese is cut into words as the search cuts it; a particle or an ending stays with what it follows, a number
 * with its unit, and katakana in one piece.
 */
final class Phrases {

    private static final double TORN = 500;

    private static final double IN_WORD = 400;
    private static final double IN_KATAKANA = 120;
    private static final double BOUND = 220;
    private static final double ENDING = 130;
    private static final double LEANING = 60;
    private static final double COMPOUND = 20;
    private static final double PHRASE = 6;
    private static final double JOINT = 2;

    private static final String NOT_AT_START = "、。，．,.・：；:;？！?!」』）】〕〉》)]}ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥%％";
    private static final String NOT_AT_END = "「『（【〔〈《([{";
    private static final Character.UnicodeBlock ENCLOSED = Character.UnicodeBlock.ENCLOSED_ALPHANUMERICS;
    private static final String ARROWS = "→←↑↓";

    /** Small words that lead on to what follows, unlike particles. */
    private static final Set<String> OPENERS = Set.of(
            "この", "その", "あの", "どの", "これ", "それ", "ここ", "また", "または", "および", "そして", "さらに", "なお", "しかし", "ただし", "特に");

    private static final Set<String> POINTERS = Set.of("この", "その", "あの", "どの", "約", "第", "各", "全", "毎", "計", "お", "ご");

    /** What tells more of the number before it. */
    private static final Set<String> OF_NUMBERS =
            Set.of("以上", "以下", "以内", "以降", "未満", "程度", "前後", "目安", "近く", "弱", "強", "超", "間", "目");

    /** Costly to make, and the same for every text. */
    private static final Pool<TextAnalyzer> ANALYZERS = new Pool<>(TextAnalyzer::new);

    private final String text;
    private final BitSet inside;
    private final int[] starting;
    private final int[] ending;
    private final Folded folded;
    private final Words words;

    private Phrases(String text) {
        this.text = text;
        this.folded = Folded.of(text);
        this.words = ANALYZERS.lend(analyzer -> analyzer.words(folded));
        this.inside = new BitSet(text.length());
        this.starting = places();
        this.ending = places();
        for (int i = 0; i < words.size(); i++) {
            int start = start(i);
            int end = end(i);
            starting[start] = i;
            ending[end] = i;
            if (end > start + 1) {
                inside.set(start + 1, end);
            }
        }
    }

    /** For each place of a text; the first and the last say nothing. */
    static double[] pains(String text) {
        Phrases phrases = new Phrases(text);
        double[] pains = new double[text.length() + 1];
        for (int at = 1; at < text.length(); at++) {
            pains[at] = phrases.isWithinStep(at) ? Math.max(ENDING, phrases.pain(at)) : phrases.pain(at);
        }
        return pains;
    }

    /** Whether arrows lead from step to step and no step begins here. */
    private boolean isWithinStep(int at) {
        String before = text.substring(0, at).stripTrailing();
        boolean begins = !before.isEmpty() && ARROWS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return !begins && text.chars().anyMatch(sign -> ARROWS.indexOf(sign) >= 0);
    }

    /** The pieces that should stay whole. */
    static List<String> pieces(String text) {
        return pieces(text, IN_KATAKANA);
    }

    /** The same, with long names in katakana cut into their words. */
    static List<String> words(String text) {
        return pieces(text, ENDING);
    }

    private static List<String> pieces(String text, double whole) {
        double[] pains = pains(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || pains[at] < whole) {
                pieces.add(text.substring(from, at).strip());
                from = at;
            }
        }
        return pieces;
    }

    private int[] places() {
        int[] places = new int[text.length() + 1];
        Arrays.fill(places, -1);
        return places;
    }

    private double pain(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isHighSurrogate(before)) {
            return Double.POSITIVE_INFINITY;
        }
        if (after == ' ') {
            return TORN;
        }
        if (before == ' ') {
            return spaced(at);
        }
        if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return TORN;
        }
        if (!TextWidth.isFull(before) && !TextWidth.isFull(after)) {
            return before == '-' || before == '/' ? JOINT : TORN;
        }
        if (ofNumber(at)) {
            return BOUND;
        }
        return isSign(before) || isSign(after) ? beside(before, after) : between(at);
    }

    /** A space parts words, but a number and a unit behind it, or a mark and its name, are said in one breath. */
    private double spaced(int at) {
        boolean behindMark = at > 1 && ENCLOSED.equals(Character.UnicodeBlock.of(text.charAt(at - 2)));
        if (behindMark) {
            return TORN;
        }
        return ARROWS.indexOf(text.charAt(at)) >= 0 ? COMPOUND : 0;
    }

    /** Behind a mark that ends something, before one that opens something; an arrow ends the line. */
    private static double beside(char before, char after) {
        if (ARROWS.indexOf(after) >= 0) {
            return LEANING;
        }
        return NOT_AT_START.indexOf(before) >= 0 || NOT_AT_END.indexOf(after) >= 0 ? 0 : JOINT;
    }

    private static boolean isSign(char sign) {
        return !Characters.isWordPart(sign) && sign != 'ー';
    }

    private double between(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (isKatakana(before) && isKatakana(after)) {
            return inside.get(at) ? IN_WORD : IN_KATAKANA;
        }
        if (inside.get(at) || starting[at] < 0) {
            return IN_WORD;
        }
        String next = word(starting[at]);
        String last = ending[at] < 0 ? text.substring(at - 1, at) : word(ending[at]);
        if (isHiragana(next) && !OPENERS.contains(next)) {
            boolean behindParticle = ending[at] >= 0 && words.isStopWord(ending[at]);
            return words.isStopWord(starting[at]) ? BOUND : behindParticle ? LEANING : ENDING;
        }
        if (POINTERS.contains(last)) {
            return Character.isDigit(after) ? BOUND : LEANING;
        }
        boolean behindPhrase = Characters.isHiragana(before) && before != 'ー';
        if (next.length() == 1 && !behindPhrase && !POINTERS.contains(next)) {
            return ENDING;
        }
        if (!TextWidth.isFull(before)) {
            return LEANING;
        }
        if (!TextWidth.isFull(after) && !behindPhrase) {
            return IN_KATAKANA;
        }
        return behindPhrase ? PHRASE : COMPOUND;
    }

    /** Whether the unit of a number stands here, or what tells more of it: 12週間, 0.5%以上. */
    private boolean ofNumber(int at) {
        boolean isNext = starting[at] >= 0 && OF_NUMBERS.contains(word(starting[at]));
        return Character.isDigit(text.charAt(at - 1))
                || (isNext && text.substring(Math.max(0, at - 3), at).chars().anyMatch(Character::isDigit));
    }

    private String word(int number) {
        return text.substring(start(number), end(number));
    }

    private int start(int word) {
        return folded.sourceStart(words.start(word));
    }

    private int end(int word) {
        return folded.sourceEnd(words.end(word));
    }

    private static boolean isHiragana(String word) {
        return word.chars().allMatch(Characters::isHiragana);
    }

    private static boolean isKatakana(char sign) {
        return sign == 'ー' || Character.UnicodeScript.of(sign) == Character.UnicodeScript.KATAKANA;
    }
}
