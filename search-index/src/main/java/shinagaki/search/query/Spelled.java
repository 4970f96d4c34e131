package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shinagaki.search.analysis.Romaji;

/** The spellings of an index that sound like what was typed, or are one slip away from it. */
final class Spelled {

    private static final Pattern RUN = Pattern.compile("[ァ-ヺー]{3,}|[a-z]{4,}");
    private static final int MOST = 6;

    private static final int MOST_FORMS = 50;

    private final List<String> spellings;
    private final Slips slips;
    private final Map<String, List<String>> byKey = new HashMap<>();

    Spelled(List<String> spellings) {
        this.spellings = spellings;
        this.slips = new Slips(spellings);
        for (String spelling : spellings) {
            if (isKatakana(spelling)) {
                byKey.computeIfAbsent(Romaji.key(spelling), key -> new ArrayList<>(1))
                        .add(spelling);
            }
        }
    }

    /** The parts of a text whose letters are typed one by one. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            runs.add(matcher.group());
        }
        return runs;
    }

    private static boolean isKatakana(String spelling) {
        return spelling.charAt(0) >= 'ァ' && spelling.charAt(0) <= 'ー';
    }

    /** Western words with a piece of one in them, the shortest first. */
    List<String> containing(String piece) {
        return spellings.stream()
                .filter(spelling -> !isKatakana(spelling) && spelling.contains(piece))
                .limit(200)
                .toList();
    }

    /** Spellings that begin with some letters, in order. */
    List<String> beginning(String letters) {
        int at = Collections.binarySearch(spellings, letters);
        return spellings.subList(at < 0 ? -at - 1 : at, spellings.size()).stream()
                .takeWhile(spelling -> spelling.startsWith(letters))
                .limit(MOST_FORMS)
                .toList();
    }

    /** Other spellings of the same sound: a long mark more or less. */
    List<String> alike(String run) {
        return byKey.getOrDefault(Romaji.key(run), List.of()).stream()
                .filter(spelling -> !spelling.equals(run))
                .limit(MOST)
                .toList();
    }

    boolean isKnown(String spelling) {
        return Collections.binarySearch(spellings, spelling) >= 0;
    }

    List<String> near(String run) {
        return slips.near(run);
    }
}
