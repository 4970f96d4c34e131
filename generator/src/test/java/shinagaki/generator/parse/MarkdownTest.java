package shinagaki.generator.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shinagaki.generator.golden.Golden;
import shinagaki.generator.load.SourceFile;

/** One folder for each behaviour: {@code input.md}, its HTML, and its plain text, Markdown copy and messages. */
final class MarkdownTest {

    @TestFactory
    Stream<DynamicTest> writesHtml() {
        return Golden.folders("markdown").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    SourceFile file = input(folder);
                    Body body = MarkdownParser.parse(file, 0, file.findings());
                    Golden.check(folder.resolve("expected.html"), Shown.pieces(body.html()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> writesText() {
        return Golden.folders("markdown").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    SourceFile file = input(folder);
                    Body body = MarkdownParser.parse(file, 0, file.findings());
                    Golden.check(folder.resolve("expected.txt"), Shown.text(body) + Shown.report(file));
                }));
    }

    private static SourceFile input(Path folder) throws IOException {
        return new SourceFile("input.md", "input.md", Files.readString(folder.resolve("input.md")));
    }
}
