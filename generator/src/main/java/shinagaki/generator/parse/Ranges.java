package shinagaki.generator.parse;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Japanese ranges with their unit, such as {@code 6〜12週間目安}, which a line break must not tear. Browsers break after the
 * wave dash even where they break by phrases, so HTML has to say that these characters belong together.
 */
public final class Ranges {

    private static final Pattern RANGE = Pattern.compile("[\\p{IsHan}0-9０-９]{1,3}[〜～][0-9０-９]+\\p{IsHan}{0,4}");

    private Ranges() {}

    /** Hands over all of {@code words} in order, its ranges to {@code ranges} and what is between them to {@code rest}. */
    public static void part(String words, Consumer<String> rest, Consumer<String> ranges) {
        int done = 0;
        if (words.indexOf('〜') >= 0 || words.indexOf('～') >= 0) {
            Matcher range = RANGE.matcher(words);
            while (range.find()) {
                if (range.start() > done) {
                    rest.accept(words.substring(done, range.start()));
                }
                ranges.accept(range.group());
                done = range.end();
            }
        }
        if (done < words.length()) {
            rest.accept(words.substring(done));
        }
    }
}
