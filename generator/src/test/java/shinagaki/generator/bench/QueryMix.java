package shinagaki.generator.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Draws queries in every language of a site, of every shape by its share; the same seed gives the same queries. */
final class QueryMix {
    private static final List<String> KANA =
            List.of("けんしゅう", "ぎじろく", "みつもり", "けいやく", "どうにゅう", "せいかぶつ", "ぎょうむ", "あんぜん", "こうか", "ていあん");
    private static final List<String> ROMAJI = List.of(
            "kenshuu",
            "kensyu",
            "gijiroku",
            "mitsumori",
            "keiyaku",
            "dounyuu",
            "seikabutsu",
            "gyoumu",
            "anzen",
            "teian");

    private final List<Map.Entry<String, Vocabulary>> vocabularies;
    private final Random random;

    /** Rejects a catalogue in which there is nothing to ask for. */
    QueryMix(Map<String, Vocabulary> vocabularies, long seed) throws IOException {
        this.vocabularies = vocabularies.entrySet().stream()
                .filter(one -> !one.getValue().words().isEmpty())
                .toList();
        this.random = new Random(seed);
        if (this.vocabularies.isEmpty()) {
            throw new IOException("catalog.json has no titles to draw queries from");
        }
    }

    List<Query> take(int count) {
        return Stream.generate(this::draw).limit(count).toList();
    }

    private Query draw() {
        Map.Entry<String, Vocabulary> one = any(vocabularies);
        Query.Shape shape = shape(random.nextInt(100));
        return new Query(text(shape, one.getValue()), one.getKey(), shape);
    }

    static Query.Shape shape(int ofHundred) {
        int left = ofHundred;
        for (Query.Shape shape : Query.Shape.values()) {
            left -= shape.share();
            if (left < 0) {
                return shape;
            }
        }
        throw new IllegalArgumentException("not below 100: " + ofHundred);
    }

    private String text(Query.Shape shape, Vocabulary vocabulary) {
        return switch (shape) {
            case WORD -> any(vocabulary.words());
            case WORDS -> any(vocabulary.words()) + " " + any(vocabulary.words());
            case TITLE -> any(vocabulary.titles());
            case TYPING -> beginning(any(vocabulary.titles()));
            case KANA -> random.nextBoolean() ? any(KANA) : Widths.hiragana(any(vocabulary.words()));
            case ROMAJI -> any(ROMAJI);
            case WIDTH -> Widths.swapped(any(vocabulary.words()));
            case NONSENSE -> nonsense();
            case GIVEN -> throw new IllegalArgumentException("only read from a file");
        };
    }

    private String beginning(String title) {
        int[] points = title.codePoints().limit(1 + random.nextInt(8)).toArray();
        return new String(points, 0, points.length).strip();
    }

    /** Letters that say nothing, in one of four scripts. */
    private String nonsense() {
        int first = Arrays.asList('a', 'ぁ', 'ァ', '一').get(random.nextInt(4));
        int among = first == '一' ? 5000 : 26;
        return random.ints(2 + random.nextInt(6), first, first + among)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
