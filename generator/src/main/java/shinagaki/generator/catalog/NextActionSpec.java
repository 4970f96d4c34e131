package shinagaki.generator.catalog;

import java.util.List;
import java.util.Optional;

/**
 * How a site answers what to do next after somebody said something.
 *
 * @param kind the kind that is ranked
 * @param evidence where the words stand that speak for an entry of it
 * @param action the field of the kind with the one next action
 * @param show fields of the kind with entries that are told, too
 * @param single those of them of which the first entry is told rather than a list
 * @param question how two of the entries are told apart
 */
public record NextActionSpec(
        String kind,
        List<Evidence> evidence,
        String action,
        List<String> show,
        List<String> single,
        Optional<Question> question) {

    public NextActionSpec {
        evidence = List.copyOf(evidence);
        show = List.copyOf(show);
        single = List.copyOf(single);
    }

    /**
     * A part of every entry of a kind that is ranked or refers to what is: {@code kind.field} or {@code kind#section}.
     *
     * @param part a field, one of the common {@code title}, {@code summary} and {@code aliases}, or the id of a heading
     */
    public record Evidence(String kind, String part, boolean isSection) {}

    /**
     * A kind whose entries ask a question by their title.
     *
     * @param between the field with the two entries that it tells apart
     * @param first the field with an answer that speaks for the first of them
     * @param second the field with an answer that speaks for the second
     */
    public record Question(String kind, String between, String first, String second) {}
}
