package shinagaki.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A name in parts, each with its reading, as Kuromoji is told it. */
record Compound(List<Part> parts) {

    /** Letters of the name, and how they are said in hiragana. */
    record Part(String letters, String reading) {}

    private static final int SHORTEST = 3;

    /** Katakana in shorter pieces was cut by chance: オー, ケストレーション. */
    private static final int SHORTEST_KATAKANA = 3;

    /**
     * What Kuromoji is to be told of a name; nothing where it knows all, or where it cannot be told: western letters go
     * their own way.
     *
     * @param reading in hiragana; empty where nobody says
     * @param words what the dictionary makes of the name
     */
    static Optional<Compound> of(String name, String reading, Words words) {
        boolean isJapanese = name.codePoints().allMatch(c -> Characters.isJapanese(c) && Characters.isWordPart(c));
        if (name.length() < SHORTEST || !isJapanese || isPhrase(name, words)) {
            return Optional.empty();
        }
        List<Part> cut = cut(name, words);
        boolean isWhole = cut.stream().mapToInt(part -> part.letters().length()).sum() == name.length();
        if (!isWhole) {
            return Optional.empty();
        }
        List<Part> parts = said(cut, reading);
        boolean isKnown = parts.size() == 1 && words.size() == 1 && parts.equals(cut);
        boolean isSaid = parts.stream().noneMatch(part -> part.reading().isEmpty());
        return isSaid && !isKnown ? Optional.of(new Compound(parts)) : Optional.empty();
    }

    /** Whether it has particles or verbs in it, which the dictionary alone brings to their base form. */
    private static boolean isPhrase(String name, Words words) {
        for (int i = 0; i < words.size(); i++) {
            String letters = name.substring(words.start(i), words.end(i));
            if (words.isStopWord(i) || !letters.startsWith(words.term(i))) {
                return true;
            }
        }
        return false;
    }

    /** A line of a user dictionary: the name, its parts, their readings, and what kind of word it is. */
    String line() {
        return joined("", Part::letters) + ',' + joined(" ", Part::letters) + ',' + joined(" ", Part::reading)
                + ",カスタム名詞";
    }

    private String joined(String separator, Function<Part, String> of) {
        return parts.stream().map(of).collect(Collectors.joining(separator));
    }

    private static List<Part> cut(String name, Words words) {
        List<Part> parts = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            parts.add(new Part(name.substring(words.start(i), words.end(i)), words.reading(i)));
        }
        boolean byChance = Kana.isAllKana(name)
                && parts.stream().anyMatch(part -> part.letters().length() < SHORTEST_KATAKANA);
        return byChance ? List.of(new Part(name, Kana.hiragana(name))) : parts;
    }

    /** Keeps the parts at both ends that are said as the reading says; what is left between is one part. */
    private static List<Part> said(List<Part> cut, String reading) {
        if (reading.isEmpty()) {
            return cut;
        }
        int front = 0;
        int from = 0;
        while (front < cut.size() && agrees(cut.get(front), reading, from)) {
            from += cut.get(front++).reading().length();
        }
        int back = cut.size();
        int to = reading.length();
        while (back > front && agrees(cut.get(back - 1), reading.substring(0, to), to - length(cut.get(back - 1)))) {
            to -= length(cut.get(--back));
        }
        List<Part> parts = new ArrayList<>(cut.subList(0, front));
        if (front < back && from < to) {
            parts.add(whole(cut.subList(front, back), reading.substring(from, to)));
        } else if (front < back || from < to) {
            return List.of(whole(cut, reading));
        }
        parts.addAll(cut.subList(back, cut.size()));
        return parts;
    }

    private static boolean agrees(Part part, String reading, int at) {
        return at >= 0 && !part.reading().isEmpty() && reading.startsWith(part.reading(), at);
    }

    private static int length(Part part) {
        return part.reading().length();
    }

    private static Part whole(List<Part> parts, String reading) {
        return new Part(parts.stream().map(Part::letters).collect(Collectors.joining()), reading);
    }
}
