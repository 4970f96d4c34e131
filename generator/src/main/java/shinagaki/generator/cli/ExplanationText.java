package shinagaki.generator.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import shinagaki.search.query.Explanation;

/** An explanation of a search for a terminal. */
final class ExplanationText {

    private static final Map<String, String> STAGES = Map.of(
            "all", "every word was found",
            "prefix", "the last word was taken for the beginning or a piece of one",
            "most", "most words were found",
            "reading", "found by how it is said",
            "alike", "found by what sounds alike: long vowels and marks do not count",
            "edit", "found with one letter changed",
            "none", "nothing was found");

    private ExplanationText() {}

    static String of(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        text.append("stage: ")
                .append(explanation.stage())
                .append(" (")
                .append(STAGES.get(explanation.stage()))
                .append(")\nwords:\n");
        explanation.words().forEach(word -> word(word, text));
        list("also searched for", explanation.expanded(), text);
        list("may have been meant", explanation.corrections(), text);
        for (int i = 0; i < explanation.answers().size(); i++) {
            answer(i + 1, explanation.answers().get(i), text);
        }
        return text.toString();
    }

    private static void word(Explanation.Word word, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "  %s -> %s  in %d texts, weight %.2f%s%n",
                word.text(),
                word.terms().isEmpty() ? "its characters" : String.join(" or ", word.terms()),
                word.documents(),
                word.weight(),
                word.needed() ? "" : ", not needed"));
    }

    private static void list(String label, List<String> values, StringBuilder text) {
        if (!values.isEmpty()) {
            text.append(label).append(": ").append(String.join(" / ", values)).append('\n');
        }
    }

    private static void answer(int place, Explanation.Answer answer, StringBuilder text) {
        text.append(String.format(
                Locale.ROOT,
                "%d. %s  [%s]  %.1f%s%n",
                place,
                answer.title(),
                answer.id(),
                answer.score(),
                answer.reason().isEmpty() ? "" : ", " + answer.reason()));
        answer.parts().forEach((part, score) -> {
            if (score > 0) {
                text.append(String.format(Locale.ROOT, "     %5.1f  %s%n", score, part));
            }
        });
    }
}
