package shinagaki.generator.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest SAMPLE = new Manifest(new TreeMap<>(Map.of(
            "www/ja/index.html", new Manifest.Sum("ab", 3),
            "www/assets/files/\"図\".png", new Manifest.Sum("cd", 5_000_000_000L))));

    @Test
    void isSortedByPath() {
        assertEquals(
                "{\"files\":{\"www/assets/files/\\\"図\\\".png\":{\"sha256\":\"cd\",\"size\":5000000000},"
                        + "\"www/ja/index.html\":{\"sha256\":\"ab\",\"size\":3}}}",
                new String(SAMPLE.toJson(), StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(Optional.of(SAMPLE), Manifest.parse(SAMPLE.toJson()));
    }

    @Property(tries = 150)
    void takesNoHalfForAWhole(@ForAll @IntRange(min = 0, max = 110) int length) {
        byte[] whole = SAMPLE.toJson();
        assertEquals(Optional.empty(), Manifest.parse(Arrays.copyOf(whole, Math.min(length, whole.length - 1))));
    }

    @Property(tries = 300)
    void neverFailsOnOtherText(@ForAll String text) {
        assertEquals(Optional.empty(), Manifest.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
}
