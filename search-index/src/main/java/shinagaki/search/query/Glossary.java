package shinagaki.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;

/** The names that mean the same, in all languages of a site: what is asked for as well. */
final class Glossary {

    /** More words than this are no name. */
    private static final int LONGEST = 8;

    private static final int MOST = 6;

    /**
     * Another name for a part of a question.
     *
     * @param mask the bits of the words it stands for
     */
    record Other(String name, long mask) {}

    private final Map<String, List<List<String>>> groups = new HashMap<>();

    Glossary(List<List<String>> names) {
        for (List<String> group : names) {
            for (String name : group) {
                groups.computeIfAbsent(key(name), key -> new ArrayList<>(1)).add(group);
            }
        }
    }

    /** The other names of what a question names, the longest name at each place; a few at most. */
    List<Other> others(Question question) {
        List<Other> others = new ArrayList<>();
        List<Chunk.Word> words = question.words();
        int from = 0;
        while (from < words.size()) {
            int length = longest(question, words, from);
            if (length > 0) {
                others(question, words.subList(from, from + length), others);
            }
            from += Math.max(1, length);
        }
        return others.size() > MOST ? others.subList(0, MOST) : others;
    }

    private int longest(Question question, List<Chunk.Word> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            if (groups.containsKey(key(text(question, words.subList(from, from + length))))) {
                return length;
            }
        }
        return 0;
    }

    private void others(Question question, List<Chunk.Word> words, List<Other> others) {
        String said = key(text(question, words));
        long mask = words.stream().mapToLong(Chunk.Word::mask).reduce(0, (a, b) -> a | b);
        for (List<String> group : groups.getOrDefault(said, List.of())) {
            for (String name : group) {
                if (!key(name).equals(said)
                        && others.stream().noneMatch(other -> other.name().equals(name))) {
                    others.add(new Other(name, mask));
                }
            }
        }
    }

    private static String text(Question question, List<Chunk.Word> words) {
        return question.text()
                .substring(words.getFirst().start(), words.getLast().end());
    }

    private static String key(String name) {
        return ExactKey.of(Folded.of(name));
    }
}
