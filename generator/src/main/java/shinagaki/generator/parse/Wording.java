package shinagaki.generator.parse;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What HTML has to say about plain words: which of them a line break must not tear, and which are Japanese inside
 * another language, so that they are read aloud and drawn as Japanese.
 *
 * <p>Browsers break a range such as {@code 6〜12週間目安} after the wave dash even where they break by phrases, and a name
 * such as {@code To-Be} after its hyphen.
 */
public final class Wording {

    /** Languages written with the same signs; a run of them in their own text says nothing about the language. */
    private static final Set<String> WITH_HAN = Set.of("ja", "zh", "ko");

    private static final Pattern UNBROKEN = Pattern.compile("[\\p{IsHan}0-9０-９]{1,3}[〜～][0-9０-９]+\\p{IsHan}{0,4}"
            + "|(?<![\\p{L}\\p{N}-])[A-Z][A-Za-z]{1,3}-[A-Z][A-Za-z]{1,3}(?![A-Za-z0-9-])");

    private static final Pattern JAPANESE = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]" + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〜～・「」『』（）、。]*");

    private Wording() {}

    /** Takes the words in order; together they are the whole text. */
    public interface Sink {

        void plain(String words);

        void unbroken(String words);

        void japanese(String words);
    }

    /** Parts a text in {@code lang}, which is empty where nobody says. */
    public static void part(String text, String lang, Sink sink) {
        boolean foreign = !lang.isEmpty() && !WITH_HAN.contains(lang);
        if (foreign ? hasJapanese(text) : mayBreak(text)) {
            Matcher found = (foreign ? JAPANESE : UNBROKEN).matcher(text);
            int done = 0;
            while (found.find()) {
                plain(text, done, found.start(), sink);
                if (foreign) {
                    sink.japanese(found.group());
                } else {
                    sink.unbroken(found.group());
                }
                done = found.end();
            }
            plain(text, done, text.length(), sink);
        } else if (!text.isEmpty()) {
            sink.plain(text);
        }
    }

    private static void plain(String text, int from, int to, Sink sink) {
        if (from < to) {
            sink.plain(text.substring(from, to));
        }
    }

    private static boolean mayBreak(String text) {
        return text.indexOf('〜') >= 0 || text.indexOf('～') >= 0 || mayName(text);
    }

    /** Whether a capital follows a hyphen. */
    private static boolean mayName(String text) {
        int hyphen = text.indexOf('-');
        while (hyphen >= 0 && hyphen + 1 < text.length()) {
            char next = text.charAt(hyphen + 1);
            if (next >= 'A' && next <= 'Z') {
                return true;
            }
            hyphen = text.indexOf('-', hyphen + 1);
        }
        return false;
    }

    private static boolean hasJapanese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '々') {
                return true;
            }
        }
        return false;
    }
}
