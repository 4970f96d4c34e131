package shinagaki.generator.bench;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What ours did not find, as tab-separated lines for those who look into it. */
final class Misses {
    private static final String HEADER = "queries\tquery\texpected\tgiven\tstage\trank\tlucene\tsuggestion\n";
    private static final int GIVEN = 3;

    private Misses() {}

    /**
     * A line for every query that missed: its set, itself, the expected ids, the first three that were given, the stage, the rank of the
     * first expected id with ours and with Lucene (empty beyond ten), and the first suggestion.
     */
    static String of(List<Comparison> comparisons) {
        return comparisons.stream().map(Misses::of).collect(Collectors.joining("", HEADER, ""));
    }

    private static String of(Comparison comparison) {
        StringBuilder lines = new StringBuilder();
        List<Outcome> ours = comparison.ours().outcomes();
        for (int at = 0; at < ours.size(); at++) {
            if (ours.get(at).missed()) {
                Outcome lucene = comparison.lucene().outcomes().get(at);
                lines.append(line(comparison.set().name(), ours.get(at), lucene));
            }
        }
        return lines.toString();
    }

    private static String line(String set, Outcome ours, Outcome lucene) {
        Answer answer = ours.answer();
        List<String> cells = List.of(
                set,
                ours.query().text(),
                ours.query().expected().stream().sorted().collect(Collectors.joining(" ")),
                answer.ids().stream().limit(GIVEN).collect(Collectors.joining(" ")),
                answer.stage(),
                shown(ours.rank()),
                shown(lucene.rank()),
                answer.suggestion().orElse(""));
        return String.join("\t", cells) + "\n";
    }

    private static String shown(OptionalInt rank) {
        return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "";
    }
}
