package shinagaki.search.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a question was understood, and why its answers stand where they do.
 *
 * @param words in the order of the question
 * @param expanded names that were asked for as well
 * @param corrections other questions that may have been meant
 * @param answers the best first
 */
public record Explanation(
        String stage, List<Word> words, List<String> expanded, List<String> corrections, List<Answer> answers) {

    public Explanation {
        words = List.copyOf(words);
        expanded = List.copyOf(expanded);
        corrections = List.copyOf(corrections);
        answers = List.copyOf(answers);
    }

    /**
     * A word as the question was cut.
     *
     * @param text as it was typed, folded
     * @param terms what the index was asked for: base form or stem, and other ways to write it
     * @param weight how much it says, 1 for a noun
     * @param documents how many texts have it
     * @param needed whether an answer to all of the question has it
     */
    public record Word(String text, List<String> terms, float weight, int documents, boolean needed) {}

    /**
     * An answer.
     *
     * @param reason why it stands before others whatever the score; empty where it does not
     * @param parts of the score, by what they say
     */
    public record Answer(String id, String title, String reason, float score, Map<String, Float> parts) {
        public Answer {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }
}
