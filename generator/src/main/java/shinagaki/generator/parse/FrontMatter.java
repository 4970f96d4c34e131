package shinagaki.generator.parse;

import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.load.SourceFile;

/**
 * Where the front matter of a Markdown file stands.
 *
 * @param bodyStart offset of the first character below it
 * @param isReadable whether there is one, and it could be read
 */
record FrontMatter(YamlNode.Mapping values, int bodyStart, boolean isReadable) {

    private static final String FENCE = "---";

    static FrontMatter of(SourceFile file, Findings findings) {
        String text = file.text();
        if (!isFence(text, 0)) {
            findings.report(
                    Rule.MISSING_FRONT_MATTER,
                    file.at(0),
                    "the file does not start with front matter",
                    "start with a line '---', then 'title: …', then a line '---'");
            return none(file);
        }
        int start = lineAfter(text, 0);
        for (int line = start; line < text.length(); line = lineAfter(text, line)) {
            if (isFence(text, line)) {
                String yaml = text.substring(start, line);
                Optional<YamlNode.Mapping> values = YamlReader.read(file.path(), yaml, 2, findings);
                return new FrontMatter(
                        values.orElse(YamlNode.Mapping.empty(file.at(0))),
                        Math.min(text.length(), lineAfter(text, line)),
                        values.isPresent());
            }
        }
        findings.report(
                Rule.MISSING_FRONT_MATTER, file.at(0), "the front matter has no end", "end it with a line '---'");
        return none(file);
    }

    private static FrontMatter none(SourceFile file) {
        return new FrontMatter(YamlNode.Mapping.empty(file.at(0)), 0, false);
    }

    private static boolean isFence(String text, int at) {
        if (!text.startsWith(FENCE, at)) {
            return false;
        }
        int feed = text.indexOf('\n', at);
        return text.substring(at + FENCE.length(), feed < 0 ? text.length() : feed)
                .isBlank();
    }

    private static int lineAfter(String text, int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }
}
