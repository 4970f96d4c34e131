package shinagaki.generator.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.log.Asked;

/**
 * A question to which nothing was found, or only something when it was relaxed. Spellings that differ in width, case,
 * spaces and middle dots are one question.
 *
 * @param question in its most frequent spelling
 * @param lang the language it was asked in most often
 * @param times how often it was asked in vain
 * @param withoutHits how often of these nothing at all was found
 * @param last the last day of these
 */
public record SoughtInVain(String question, String lang, int times, int withoutHits, LocalDate last) {

    private static final Comparator<SoughtInVain> MOST_FREQUENT =
            Comparator.comparingInt(SoughtInVain::times).reversed().thenComparing(SoughtInVain::question);

    /** The most frequent first. What was found as it was asked on a later day has been mended, and is left out. */
    public static List<SoughtInVain> in(Collection<Asked> all) {
        Map<String, List<Asked>> byKey = all.stream()
                .collect(Collectors.groupingBy(
                        asked -> ExactKey.of(Folded.of(asked.question())), TreeMap::new, Collectors.toList()));
        byKey.remove("");
        List<SoughtInVain> questions = new ArrayList<>();
        for (List<Asked> same : byKey.values()) {
            List<Asked> vain = same.stream().filter(Asked::isInVain).toList();
            if (!vain.isEmpty()) {
                LocalDate last = vain.stream()
                        .map(Asked::day)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                boolean isMended = same.stream()
                        .anyMatch(asked -> !asked.isInVain() && asked.day().isAfter(last));
                if (!isMended) {
                    int withoutHits = (int)
                            vain.stream().filter(asked -> asked.hits() == 0).count();
                    questions.add(new SoughtInVain(
                            most(vain, Asked::question), most(vain, Asked::lang), vain.size(), withoutHits, last));
                }
            }
        }
        return questions.stream().sorted(MOST_FREQUENT).toList();
    }

    /** The most frequent value; of several the shortest, and then the first in alphabetical order. */
    private static String most(List<Asked> all, Function<Asked, String> of) {
        return all.stream().collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder())
                                .reversed())))
                .orElseThrow()
                .getKey();
    }
}
