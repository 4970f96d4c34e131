package shinagaki.generator.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of an entry that stands on another page: its headings are a level lower, and its ids and footnotes have the
 * entry's id before their own, so that they are there once however many bodies a page shows.
 */
final class StandingBody {

    private static final Pattern TAG = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern HEADING = Pattern.compile("^(</?h)([2-5])");
    private static final Pattern ID = Pattern.compile(" id=\"");
    private static final Pattern FOOTNOTE = Pattern.compile(" href=\"#(?=fn)");

    private StandingBody() {}

    static String of(String id, String html) {
        return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(lowered(id, tag.group())));
    }

    private static String lowered(String id, String tag) {
        String prefix = Matcher.quoteReplacement(Addresses.anchor(id, ""));
        String named = ID.matcher(tag).replaceFirst(" id=\"" + prefix);
        String linked = FOOTNOTE.matcher(named).replaceFirst(" href=\"#" + prefix);
        return HEADING.matcher(linked)
                .replaceFirst(heading -> heading.group(1) + (Integer.parseInt(heading.group(2)) + 1));
    }
}
