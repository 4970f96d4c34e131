package shinagaki.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A site's own words, told to Kuromoji. Each stays a row of parts, so that it is found whole as a phrase and by any part
 * of it; it is cut alike wherever it stands, and said as the site says it. Names that the dictionary cuts and says right
 * are left to it, and so are short ones, which would be seen inside other words.
 *
 * <p>The same words must serve an index and its questions; an index keeps the names it was made with.
 */
public final class UserWords {

    /** Nothing but the dictionary's own words. */
    public static final UserWords NONE = new UserWords(Map.of());

    private final Map<String, List<String>> parts;
    private final String lines;
    private final @Nullable UserDictionary dictionary;

    private UserWords(Map<String, Compound> compounds) {
        Map<String, List<String>> letters = new TreeMap<>();
        compounds.forEach((name, compound) -> letters.put(
                name, compound.parts().stream().map(Compound.Part::letters).toList()));
        this.parts = Collections.unmodifiableMap(letters);
        this.lines = compounds.values().stream()
                .map(compound -> compound.line() + '\n')
                .collect(Collectors.joining());
        try {
            // Null where there is not a line.
            this.dictionary = UserDictionary.open(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What Kuromoji is to be told of names.
     *
     * @param readings from each name to how it is said in hiragana, empty where nobody says; what is no kana is passed
     *     over, since Kuromoji would refuse it or say it
     */
    public static UserWords of(Map<String, String> readings) {
        TextAnalyzer plain = new TextAnalyzer();
        Map<String, Compound> compounds = new TreeMap<>();
        new TreeMap<>(readings).forEach((name, reading) -> {
            Folded folded = Folded.of(name);
            Compound.of(folded.text(), kana(reading), plain.words(folded))
                    .ifPresent(compound -> compounds.putIfAbsent(folded.text(), compound));
        });
        return compounds.isEmpty() ? NONE : new UserWords(compounds);
    }

    private static String kana(String reading) {
        return Kana.isAllKana(reading) ? Kana.hiragana(reading) : "";
    }

    /** The folded names that Kuromoji is told, each with the parts it is cut into. */
    public Map<String, List<String>> parts() {
        return parts;
    }

    /** Whether a name has an Arabic digit, which stands for itself then. */
    boolean tellDigitsApart() {
        return parts.keySet().stream().anyMatch(name -> name.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    @Nullable
    UserDictionary dictionary() {
        return dictionary;
    }

    /** Changes with every word, and with how it is parted and said. */
    String digest() {
        CRC32 sum = new CRC32();
        sum.update(lines.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
