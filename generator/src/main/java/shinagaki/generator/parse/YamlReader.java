package shinagaki.generator.parse;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.load.SourceFile;

/** Reads YAML whose top is a map. Anchors, tags and several documents are no part of what editors write here. */
public final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(64 << 20)
            .setBufferSize(4096)
            .build();

    private YamlReader() {}

    /** Reads a whole file. */
    public static Optional<YamlNode.Mapping> read(SourceFile file, Findings findings) {
        return read(file.path(), file.text(), 1, findings);
    }

    /**
     * Reads a block of a file.
     *
     * @param firstLine number of the block's first line in its file
     * @return empty where it cannot be read; that is reported
     */
    static Optional<YamlNode.Mapping> read(String path, String text, int firstLine, Findings findings) {
        String spaced = Tabs.spaced(path, text, firstLine, findings);
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, spaced));
            return new YamlComposer(parser, path, firstLine, findings).compose();
        } catch (MarkedYamlEngineException e) {
            if (spaced.equals(text)) {
                YamlProblem problem = YamlProblem.of(e.getContext(), e.getProblem());
                Optional<Mark> mark = problem.fromStart()
                        ? e.getContextMark().or(e::getProblemMark)
                        : e.getProblemMark().or(e::getContextMark);
                Location at = mark.map(m -> place(path, firstLine, m)).orElse(new Location(path, firstLine, 1));
                findings.report(Rule.INVALID_YAML, at, problem.message(), problem.hint());
            }
        } catch (ReaderException e) {
            findings.report(
                    Rule.INVALID_YAML,
                    new Location(path, firstLine, 1),
                    String.format(java.util.Locale.ROOT, "YAML cannot hold the character U+%04X", e.getCodePoint()),
                    "delete it");
        }
        return Optional.empty();
    }

    static Location place(String path, int firstLine, Mark mark) {
        return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
