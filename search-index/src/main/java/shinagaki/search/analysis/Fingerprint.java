package shinagaki.search.analysis;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.lucene.util.Version;

/**
 * Tells whether an index was made by this analyzer chain. It is taken from what the chain does with a sample, so that a
 * changed dictionary, library or rule cannot be forgotten.
 */
public final class Fingerprint {

    private static final String SAMPLE = "㍿の研修で議事録を作った。PoC止まりをなくすサーバー、申し込み、ガベージコレクション\n"
            + "Customers' trainings: C++, Node.js and naïve searching in v10.5";

    private Fingerprint() {}

    /** Of the chain with words of a site's own. */
    public static String with(UserWords words) {
        return current() + ", words " + words.digest();
    }

    /** Of the chain alone. */
    static String current() {
        Folded folded = Folded.of(SAMPLE);
        Words words = new TextAnalyzer().words(folded);
        CRC32 sum = new CRC32();
        sum.update(folded.text().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < words.size(); i++) {
            String word = words.term(i) + ' ' + words.reading(i) + ' ' + words.start(i) + ' ' + words.isStopWord(i);
            sum.update(word.getBytes(StandardCharsets.UTF_8));
        }
        return "lucene " + Version.LATEST + ", chain " + Long.toHexString(sum.getValue());
    }
}
