package shinagaki.generator.catalog;

import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** How much a summary may say: it stands in lists, where a reader takes it in at a glance. */
final class SummaryLength {

    /** Languages whose characters say as much as a syllable or a word. */
    private static final Set<String> DENSE = Set.of("ja", "ko", "zh");

    private static final int MOST_DENSE = 120;
    private static final int MOST = 280;

    private SummaryLength() {}

    static void check(String language, YamlNode node, Findings findings) {
        if (node instanceof YamlNode.Scalar scalar) {
            String words = scalar.text().strip();
            int length = words.codePointCount(0, words.length());
            int most = DENSE.contains(language.split("-", 2)[0]) ? MOST_DENSE : MOST;
            if (length > most) {
                findings.report(
                        Rule.LONG_SUMMARY,
                        scalar.at(),
                        "the summary in '" + language + "' has " + length + " characters, more than " + most,
                        "say the rest in a field, or in the body");
            }
        }
    }
}
