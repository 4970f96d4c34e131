package shinagaki.generator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A command line taken apart: what stands alone, and each option with its values.
 *
 * <p>An option takes the word after it, and further words as long as they are numbers: {@code --corpus 100 1000}.
 */
record Arguments(List<String> operands, Map<String, List<String>> options) {
    Arguments {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /** Rejects an option that is not in {@code known} or has no value. */
    static Arguments parse(List<String> words, Set<String> known) {
        List<String> operands = new ArrayList<>();
        Map<String, List<String>> options = new TreeMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            if (!known.contains(word)) {
                throw new Usage("unknown option '%s'; known: %s"
                        .formatted(
                                word, String.join(", ", known.stream().sorted().toList())));
            }
            if (at + 1 == words.size() || words.get(at + 1).startsWith("--")) {
                throw new Usage("option '%s' needs a value".formatted(word));
            }
            List<String> values = options.computeIfAbsent(word, _ -> new ArrayList<>());
            values.add(words.get(++at));
            while (at + 1 < words.size() && words.get(at + 1).matches("\\d+")) {
                values.add(words.get(++at));
            }
        }
        return new Arguments(operands, options);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    String one(String option, String otherwise) {
        List<String> values = all(option);
        if (values.size() > 1) {
            throw new Usage("option '%s' takes one value, not %d".formatted(option, values.size()));
        }
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    int number(String option, int otherwise) {
        return positive(option, one(option, Integer.toString(otherwise)));
    }

    List<Integer> numbers(String option) {
        return all(option).stream().map(value -> positive(option, value)).toList();
    }

    private static int positive(String option, String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new Usage("option '%s' takes a number from 1, not '%s'".formatted(option, value));
        }
        return Integer.parseInt(value);
    }
}
