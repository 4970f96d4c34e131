package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.TextAnalyzer;
import shinagaki.search.analysis.UserWords;

/**
 * What a site's own words do to other words of a text: the text is cut with and without them, and each difference is
 * laid to the name that stands there. That a name itself is cut in another way is what it is told for and no difference.
 */
final class CutChanges {

    /**
     * A stretch of a folded text that is cut in another way, the name included where it stands next to it.
     *
     * @param name whose doing it is
     */
    record Change(String name, int from, int to, String before, String after) {}

    /** Where the text says a name, and is cut as the name says. */
    private record Occurrence(String name, int start, int end) {

        /** How far a place is away; within the name it is nowhere else. */
        int distance(int at) {
            return at < start ? start - at : Math.max(0, at - end);
        }
    }

    private final Map<String, List<String>> parts;
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final TextAnalyzer plain = new TextAnalyzer();
    private final TextAnalyzer told;

    CutChanges(UserWords words) {
        this.parts = words.parts();
        this.told = new TextAnalyzer(words);
        parts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(String::length).reversed())
                .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), first -> new ArrayList<>())
                        .add(name));
    }

    List<Change> in(Folded text) {
        Cut before = Cut.of(text, plain);
        Cut after = Cut.of(text, told);
        if (before.bounds().equals(after.bounds())) {
            return List.of();
        }
        BitSet different = (BitSet) before.bounds().clone();
        different.xor(after.bounds());
        BitSet common = (BitSet) before.bounds().clone();
        common.and(after.bounds());
        List<Occurrence> said = occurrences(after);
        List<Change> changes = new ArrayList<>();
        int at = different.nextSetBit(0);
        while (at >= 0) {
            int from = Math.max(0, common.previousSetBit(at));
            int next = common.nextSetBit(at);
            int to = next < 0 ? text.text().length() : next;
            for (Occurrence cause : causes(different.get(from, to), from, said, before)) {
                boolean touches = cause.start() <= to && cause.end() >= from;
                int start = touches ? Math.min(from, cause.start()) : from;
                int end = touches ? Math.max(to, cause.end()) : to;
                changes.add(new Change(cause.name(), start, end, before.shown(start, end), after.shown(start, end)));
            }
            at = different.nextSetBit(to);
        }
        return changes;
    }

    /** The names whose end or beginning stands within a word, and those next to what changes beside them. */
    private static List<Occurrence> causes(BitSet different, int from, List<Occurrence> said, Cut before) {
        return different.stream()
                .map(place -> from + place)
                .mapToObj(place -> said.stream()
                        .min(Comparator.comparingInt(occurrence -> occurrence.distance(place)))
                        .filter(nearest -> place <= nearest.start() || place >= nearest.end())
                        .or(() -> said.stream()
                                .filter(one -> place > one.start() && place < one.end())
                                .filter(one -> !before.bounds().get(one.start())
                                        || !before.bounds().get(one.end()))
                                .findFirst()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Occurrence> occurrences(Cut cut) {
        List<Occurrence> found = new ArrayList<>();
        int at = cut.bounds().nextSetBit(0);
        while (at >= 0 && at < cut.folded().text().length()) {
            int start = at;
            int end = byFirst.getOrDefault(cut.folded().text().charAt(at), List.of()).stream()
                    .filter(name -> isCut(name, start, cut))
                    .findFirst()
                    .map(name -> {
                        found.add(new Occurrence(name, start, start + name.length()));
                        return start + name.length();
                    })
                    .orElse(at + 1);
            at = cut.bounds().nextSetBit(end);
        }
        return found;
    }

    private boolean isCut(String name, int start, Cut cut) {
        if (!cut.folded().text().startsWith(name, start)) {
            return false;
        }
        int end = start;
        for (String part : parts.getOrDefault(name, List.of())) {
            if (cut.bounds().nextSetBit(end + 1) != end + part.length()) {
                return false;
            }
            end += part.length();
        }
        return true;
    }
}
