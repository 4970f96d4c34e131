package shinagaki.generator.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Report;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.diagnostic.Severities;
import shinagaki.generator.load.SourceFile;
import shinagaki.generator.page.ThemeException;
import shinagaki.generator.parse.YamlNode;
import shinagaki.generator.parse.YamlReader;

/** Interface words of a theme: one flat map a language. */
final class ThemeWords {

    private ThemeWords() {}

    /**
     * @param path of the file in the theme
     * @throws ThemeException that tells everything that is wrong with the file
     */
    static Map<String, String> read(String path, String text) {
        SourceFile file = new SourceFile(path, path, text);
        Findings findings = file.findings();
        Optional<YamlNode.Mapping> words = YamlReader.read(file, findings);
        Map<String, String> read = new LinkedHashMap<>();
        words.ifPresent(map -> map.members().forEach((key, member) -> {
            if (member.value() instanceof YamlNode.Scalar word) {
                read.put(key, word.text());
            } else {
                findings.report(Rule.WRONG_TYPE, member.value().at(), "'" + key + "' is no text");
            }
        }));
        if (!findings.found().isEmpty()) {
            Report report = Report.of(findings.found(), Severities.USUAL);
            throw new ThemeException("the theme's words cannot be read\n"
                    + DiagnosticPrinter.print(report).strip());
        }
        return read;
    }
}
